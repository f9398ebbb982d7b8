package city.weltoffen.networking.shadowing.web;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.networking.shadowing.JobShadowing;
import city.weltoffen.networking.shadowing.JobShadowingDetails;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which offers a list shows; all conditions hold, of several values one. */
record JobShadowingFilter(
        @Parameter(description = "Words; all occur in title, text or place, whatever case or accent")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Slugs of themes") @Nullable
        Set<String> theme,

        @Parameter(description = "Slugs of departments that offer them") @Nullable
        Set<String> department,

        @Parameter(description = "Languages needed there") @Nullable
        Set<String> language,

        @Parameter(description = "Those for which one can apply") @Nullable
        Boolean open,

        @Parameter(description = "Those for which the reader applied") @Nullable
        Boolean mine) {

    boolean fits(JobShadowing shadowing, String reader, LocalDate today) {
        JobShadowingDetails details = shadowing.details();
        return anyOf(theme, details.themes())
                && anyOf(department, Set.of(details.department()))
                && anyOf(language, details.languages())
                && (!Boolean.TRUE.equals(open) || shadowing.isOpen(today))
                && (!Boolean.TRUE.equals(mine)
                        || shadowing.applications().stream().anyMatch(one -> one.isOf(reader)))
                && (q == null || q.isBlank() || words(details).contains(q));
    }

    private static boolean anyOf(@Nullable Set<String> wanted, Set<String> values) {
        return wanted == null || wanted.isEmpty() || !Collections.disjoint(wanted, values);
    }

    private static FoldedText words(JobShadowingDetails details) {
        return FoldedText.of(Stream.of(
                details.title().de(),
                details.title().en(),
                details.description() == null ? null : details.description().de(),
                details.description() == null ? null : details.description().en(),
                details.place()));
    }
}
