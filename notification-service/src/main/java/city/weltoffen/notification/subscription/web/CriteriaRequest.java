package city.weltoffen.notification.subscription.web;

import city.weltoffen.notification.subscription.Criteria;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** At least one value in all, that is not only excluded; up to 100 in each list, and 200 kinds of event. */
record CriteriaRequest(
        @Size(max = 200) @Nullable List<@NotBlank @Size(max = 100) String> eventTypes,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> themes,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> departments,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> measures,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> partners,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> countries,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> programmes,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> keywords,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 100) String> excludedKeywords) {

    Criteria criteria() {
        return new Criteria(
                Values.of(eventTypes),
                Values.of(themes),
                Values.of(departments),
                Values.of(measures),
                Values.of(partners),
                Values.of(countries),
                Values.of(programmes),
                Values.of(keywords),
                Values.of(excludedKeywords));
    }
}
