package city.weltoffen.networking.department.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.department.DepartmentDetails;
import city.weltoffen.networking.department.DepartmentProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be changed of a department; lists that are missing are empty. */
record DepartmentRequest(
        @NotNull @Valid TextRequest name,
        @NotNull @Valid TextRequest directorate,
        @Size(max = 20) @Nullable List<@NotBlank @Pattern(regexp = "[a-z]{2}") String> languages,
        @Valid @Nullable ProfileRequest profile) {

    DepartmentDetails details() {
        return new DepartmentDetails(
                name.text(),
                directorate.text(),
                orEmpty(languages),
                profile == null
                        ? new DepartmentProfile(List.of(), List.of(), List.of(), null)
                        : new DepartmentProfile(
                                orEmpty(profile.themes()),
                                orEmpty(profile.keywords()),
                                orEmpty(profile.programmes()),
                                profile.threshold()));
    }

    private static List<String> orEmpty(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().map(String::strip).distinct().toList();
    }

    record TextRequest(
            @NotBlank @Size(max = 200) String de,
            @NotBlank @Size(max = 200) String en) {

        LocalizedText text() {
            return new LocalizedText(de.strip(), en.strip());
        }
    }

    /** @param threshold from which score on, of 100, a call counts as matching; the city's own where nothing is said */
    record ProfileRequest(
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 100) String> themes,
            @Size(max = 200) @Nullable List<@NotBlank @Size(max = 100) String> keywords,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 50) String> programmes,
            @Min(1) @Max(100) @Nullable Integer threshold) {}
}
