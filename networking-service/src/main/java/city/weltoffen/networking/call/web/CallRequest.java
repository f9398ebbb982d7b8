package city.weltoffen.networking.call.web;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallSection;
import city.weltoffen.networking.call.CallStatus;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * A call as the international office enters it.
 *
 * @param identifier the source's own code, unique, without spaces
 * @param kind slug of a kind of call
 * @param programme abbreviation of the funding programme, for instance {@code CERV}
 * @param status {@code OPEN} when nothing is said
 * @param opensOn first day of submission
 * @param deadlines in any order
 * @param link page of the call, http or https
 * @param audiences slugs of those who may answer it
 * @param expectedMonth ISO month in which it usually opens, for instance {@code 2027-02}, while no date is announced
 */
record CallRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\S*") String identifier,
        @NotBlank @Size(max = 500) String title,
        @NotBlank String kind,
        @Size(max = 50) @Nullable String programme,
        @Nullable CallStatus status,
        @Nullable LocalDate opensOn,
        @Size(max = 50) @Nullable List<@NotNull @Valid DeadlineRequest> deadlines,
        @Valid @Nullable MoneyRequest budget,
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 200) String> keywords,

        @Size(max = 2000) @URL(regexp = "https?://.*") @Nullable
        String link,

        @Size(max = 50) @Nullable List<@NotNull @Valid SectionRequest> text,
        @Size(max = 20) @Nullable List<@NotBlank String> audiences,

        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])|") @Nullable
        String expectedMonth) {

    /** What it says of the call; what only a source can say stays as it is. */
    CallDetails details(@Nullable CallDetails before) {
        return new CallDetails(
                identifier.strip(),
                title.strip(),
                kind,
                blankToNull(programme),
                status == null ? CallStatus.OPEN : status,
                opensOn,
                before == null ? null : before.deadlineModel(),
                typedDeadlines(),
                budget == null ? null : budget.money(),
                orEmpty(keywords).stream().map(String::strip).distinct().toList(),
                before == null ? null : before.typeOfAction(),
                before == null ? null : before.callIdentifier(),
                before == null ? null : before.callTitle(),
                blankToNull(link),
                orEmpty(text).stream()
                        .map(section -> new CallSection(section.heading(), section.body()))
                        .toList(),
                orEmpty(audiences).stream().distinct().toList(),
                blankToNull(expectedMonth));
    }

    private List<Deadline> typedDeadlines() {
        List<DeadlineRequest> typed = orEmpty(deadlines);
        return IntStream.range(0, typed.size())
                .mapToObj(place -> typed.get(place).deadline(place))
                .distinct()
                .toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    LocalDate lastDeadline() {
        return orEmpty(deadlines).stream()
                .map(DeadlineRequest::date)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** @param heading plain text; @param body plain text, stored and shown as text whatever it holds */
    record SectionRequest(
            @NotBlank @Size(max = 300) String heading,
            @NotBlank @Size(max = 60_000) String body) {}
}
