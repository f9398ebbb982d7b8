package city.weltoffen.networking.call.template;

import city.weltoffen.defaults.problems.DomainProblem;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/**
 * A template as the office enters it.
 *
 * @param code stays; with the year it is the identifier of the call
 * @param kind slug of a kind of call
 * @param month in which the call usually opens; of what comes each year only
 * @param audiences slugs of those who may answer
 * @param active {@code true} when nothing is said
 */
record TemplateRequest(
        @NotBlank @Pattern(regexp = "[A-Z0-9][A-Z0-9+._-]{2,79}|\\s*")
        String code,

        @NotBlank @Size(max = 400) String title,
        @NotBlank String kind,
        @Size(max = 50) @Nullable String programme,
        @NotNull Rhythm rhythm,
        @Min(1) @Max(12) @Nullable Integer month,
        @Size(max = 20) @Nullable List<@NotBlank String> audiences,
        @Size(max = 100) @Nullable List<@NotBlank @Size(max = 120) String> keywords,

        @Size(max = 2000) @URL(regexp = "https?://.*") @Nullable
        String link,

        @Size(max = 5000) @Nullable String description,
        @Nullable Boolean active) {

    TemplateDetails details() {
        if (rhythm == Rhythm.YEARLY && month == null) {
            throw DomainProblem.invalid("#/month", "required");
        }
        return new TemplateDetails(
                code.strip(),
                title.strip(),
                kind,
                blankToNull(programme),
                rhythm,
                rhythm == Rhythm.YEARLY ? month : null,
                distinct(audiences),
                distinct(keywords),
                blankToNull(link),
                blankToNull(description),
                !Boolean.FALSE.equals(active));
    }

    private static List<String> distinct(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().map(String::strip).distinct().toList();
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
