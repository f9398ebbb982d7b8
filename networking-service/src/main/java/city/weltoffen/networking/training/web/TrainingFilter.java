package city.weltoffen.networking.training.web;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.networking.training.Training;
import city.weltoffen.networking.training.TrainingDetails;
import city.weltoffen.networking.training.TrainingState;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which trainings a list shows; all conditions hold, of several values one. */
record TrainingFilter(
        @Parameter(description = "Words; all occur in title, text, place or provider, whatever case or accent")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Slugs of themes") @Nullable
        Set<String> theme,

        @Parameter(description = "Slugs of departments that offer them") @Nullable
        Set<String> department,

        @Parameter(description = "States") @Nullable Set<TrainingState> state,

        @Parameter(description = "Some of it is on this day or later") @Nullable
        LocalDate from,

        @Parameter(description = "Some of it is on this day or earlier") @Nullable
        LocalDate to,

        @Parameter(description = "Those for which the reader signed up") @Nullable
        Boolean mine) {

    boolean fits(Training training, String reader) {
        TrainingDetails details = training.details();
        return (theme == null || theme.isEmpty() || !Collections.disjoint(theme, details.themes()))
                && (department == null || department.isEmpty() || department.contains(details.department()))
                && (state == null || state.isEmpty() || state.contains(training.state()))
                && (from == null || !details.dates().ends().isBefore(from))
                && (to == null || !details.dates().begins().isAfter(to))
                && (!Boolean.TRUE.equals(mine) || training.signUps().place(reader) >= 0)
                && (q == null || q.isBlank() || words(details).contains(q));
    }

    private static FoldedText words(TrainingDetails details) {
        return FoldedText.of(Stream.of(
                details.title().de(),
                details.title().en(),
                details.description() == null ? null : details.description().de(),
                details.description() == null ? null : details.description().en(),
                details.place(),
                details.provider()));
    }
}
