package city.weltoffen.measures.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Figures at a glance.
 *
 * @param nextDue of the first milestone that is not reached
 */
public record Progress(
        int milestones,
        int reached,
        int overdue,
        @Nullable LocalDate nextDue,
        int subMeasures,
        int subMeasuresCompleted) {

    public static Progress of(MeasureState state, LocalDate today) {
        return new Progress(
                state.milestones().all().size(),
                (int) state.milestones().reached(),
                state.milestones().overdue(today).size(),
                state.milestones()
                        .next()
                        .map(milestone -> milestone.plan().due())
                        .orElse(null),
                state.parts().size(),
                (int) state.parts().stream()
                        .filter(part -> part.phaseBy(state.milestones().all())
                                .filter(Phase.COMPLETED::equals)
                                .isPresent())
                        .count());
    }

    /** There was something to complete, and all of it is. */
    boolean isComplete() {
        return milestones + subMeasures > 0 && reached == milestones && subMeasuresCompleted == subMeasures;
    }
}
