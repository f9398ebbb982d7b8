package city.weltoffen.networking.shadowing.web;

import city.weltoffen.networking.learning.Texts;
import city.weltoffen.networking.learning.TypedLine;
import city.weltoffen.networking.learning.TypedText;
import city.weltoffen.networking.shadowing.JobShadowingDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a department offers; a language that is missing is told in the other one.
 *
 * @param department its slug
 * @param languages needed there
 */
record JobShadowingRequest(
        @NotBlank @Size(max = 100) String department,
        @NotNull @Valid TypedLine title,
        @Valid @Nullable TypedText description,
        @NotBlank @Size(max = 300) String place,
        @NotNull LocalDate begins,
        @NotNull LocalDate ends,
        @Size(max = 50) @Nullable Set<@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]*") @Size(max = 100) String> themes,
        @Size(max = 20) @Nullable Set<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,
        @NotNull @Min(1) @Max(100) Integer places,
        @Nullable LocalDate applyUntil) {

    JobShadowingDetails details() {
        return new JobShadowingDetails(
                department,
                title.required("#/title"),
                TypedText.orNone(description),
                place.strip(),
                begins,
                ends,
                Texts.set(themes),
                Texts.set(languages),
                places,
                applyUntil);
    }
}
