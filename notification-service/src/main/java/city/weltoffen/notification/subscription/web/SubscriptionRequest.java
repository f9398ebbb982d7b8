package city.weltoffen.notification.subscription.web;

import city.weltoffen.notification.subscription.Criteria;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is entered.
 *
 * @param department slug, when the department owns it; otherwise it is the caller's own. Cannot be changed later
 */
record SubscriptionRequest(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) @Nullable String department,
        @NotNull @Valid CriteriaRequest criteria) {

    /** At least one value in all; up to 100 in each list. */
    record CriteriaRequest(
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> eventTypes,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> themes,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> departments,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> measures,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> partners,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> countries,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> programmes,
            @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> keywords) {

        Criteria criteria() {
            return new Criteria(
                    values(eventTypes),
                    values(themes),
                    values(departments),
                    values(measures),
                    values(partners),
                    values(countries),
                    values(programmes),
                    values(keywords));
        }

        private static Set<String> values(@Nullable List<String> entered) {
            return entered == null
                    ? Set.of()
                    : entered.stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
