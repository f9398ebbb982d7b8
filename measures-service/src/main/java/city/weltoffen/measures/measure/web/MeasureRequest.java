package city.weltoffen.measures.measure.web;

import city.weltoffen.events.Money;
import city.weltoffen.measures.concept.Period;
import city.weltoffen.measures.concept.Urgency;
import city.weltoffen.measures.measure.Actor;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a measure as a request brings it: all of it, what is missing is empty afterwards.
 *
 * @param planned budget, one entry for each year
 * @param reason why it changes, for the history
 */
record MeasureRequest(
        @Valid @NotNull TextRequest title,
        @Valid @Nullable TextRequest description,
        @NotBlank String field,
        @Size(max = 20) @Nullable Set<@NotBlank String> goals,
        @NotNull Urgency urgency,
        @Nullable String responsible,
        @Size(max = 40) @Nullable Set<@NotBlank String> involved,
        @Valid @Nullable PeriodRequest period,
        @Valid @Nullable PersonRequest contact,
        @Size(max = 100) @Nullable List<@Valid @NotNull ActorRequest> actors,
        @Size(max = 40) @Nullable Set<@NotBlank String> dependsOn,
        @Size(max = 100) @Nullable String fileReference,
        @Size(max = 30) @Nullable List<@Valid @NotNull YearRequest> planned,
        @Size(max = 1000) @Nullable String reason) {

    /** When it takes place. */
    record PeriodRequest(
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            @Nullable Boolean continuous) {

        boolean isContinuous() {
            return Boolean.TRUE.equals(continuous);
        }

        boolean isBackwards() {
            return begins != null && ends != null && ends.isBefore(begins);
        }
    }

    /** @param partner id of the partner, where the city knows it as one */
    record ActorRequest(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 100) @Nullable String partner) {}

    /** @param amount in euros */
    record YearRequest(
            @Min(1900) @Max(2200) int year,

            @NotNull @DecimalMin("0") @DecimalMax("1000000000000")
            BigDecimal amount) {}

    Set<String> wantedGoals() {
        return set(goals);
    }

    Set<String> wantedDependencies() {
        return set(dependsOn);
    }

    Set<String> wantedInvolved() {
        return set(involved);
    }

    List<YearRequest> wantedPlan() {
        return planned == null ? List.of() : planned;
    }

    MeasureDetails details() {
        return new MeasureDetails(
                title.text(),
                description == null ? null : description.text(),
                field,
                set(goals),
                urgency,
                responsible,
                set(involved),
                period == null ? Period.unknown() : new Period(period.begins, period.ends, period.isContinuous()),
                person(contact),
                actors == null
                        ? List.of()
                        : actors.stream()
                                .map(actor -> new Actor(actor.name.strip(), actor.partner))
                                .toList(),
                set(dependsOn),
                fileReference == null || fileReference.isBlank() ? null : fileReference.strip(),
                plan());
    }

    private Map<Integer, Money> plan() {
        Map<Integer, Money> plan = new LinkedHashMap<>();
        wantedPlan().forEach(year -> plan.put(year.year, Money.euros(year.amount)));
        return plan;
    }

    static @Nullable Person person(@Nullable PersonRequest request) {
        return request == null ? null : request.person();
    }

    private static Set<String> set(@Nullable Set<String> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }
}
