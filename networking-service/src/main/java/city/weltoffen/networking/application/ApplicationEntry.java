package city.weltoffen.networking.application;

import city.weltoffen.defaults.text.FoldedText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as lists, the board and figures show it.
 *
 * @param begunOn day on which it began here
 * @param submittedOn day on which it was handed in, the last time
 * @param stageSince day from which it is at its stage
 * @param reached all stages it has been at
 */
public record ApplicationEntry(
        ApplicationId id,
        ApplicationContent content,
        Stage stage,
        @Nullable Grant grant,
        LocalDate begunOn,
        @Nullable LocalDate submittedOn,
        LocalDate stageSince,
        Set<Stage> reached,
        FoldedText words) {

    static ApplicationEntry of(Application application) {
        List<ApplicationStep> history = application.history();
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        history.forEach(step -> reached.add(step.to()));
        return new ApplicationEntry(
                application.id(),
                application.content(),
                application.stage(),
                application.grant(),
                history.getFirst().on(),
                history.stream()
                        .filter(step -> step.to() == Stage.SUBMITTED)
                        .reduce((first, last) -> last)
                        .map(ApplicationStep::on)
                        .orElse(null),
                history.stream()
                        .filter(step -> !step.isCorrection())
                        .reduce(history.getFirst(), (first, last) -> last)
                        .on(),
                Set.copyOf(reached),
                FoldedText.of(application.content().words()));
    }

    /** The year to which it counts: of its submission, else of its beginning. */
    public int year() {
        return (submittedOn == null ? begunOn : submittedOn).getYear();
    }

    /** Whether it came at least as far as that stage before the decision, whatever became of it. */
    boolean cameTo(Stage wanted) {
        return reached.stream().anyMatch(stage -> stage != Stage.WITHDRAWN && stage.ordinal() >= wanted.ordinal());
    }

    /** Whether the funder granted it, whatever became of the project, unless it is prepared anew. */
    public boolean isGranted() {
        return grant != null;
    }

    /** Whether the funder rejected it. */
    public boolean isRejected() {
        return stage == Stage.REJECTED || stage == Stage.CLOSED && grant == null;
    }
}
