package city.weltoffen.measures.measure;

import city.weltoffen.events.measures.MilestoneFacts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to be reached by a day; it is reached exactly when there is a day on which it was.
 *
 * @param id within the measure
 */
public record Milestone(
        String id, MilestonePlan plan, @Nullable LocalDate completedOn) {

    public boolean isReached() {
        return completedOn != null;
    }

    public boolean isOverdue(LocalDate today) {
        return completedOn == null && plan.due().isBefore(today);
    }

    Milestone asOf(LocalDate day) {
        return completedOn != null && completedOn.isAfter(day) ? completed(null) : this;
    }

    Milestone with(MilestonePlan now) {
        return new Milestone(id, now, completedOn);
    }

    Milestone completed(@Nullable LocalDate on) {
        return new Milestone(id, plan, on);
    }

    public MilestoneFacts facts() {
        return new MilestoneFacts(id, plan.due(), completedOn, plan.subMeasure(), plan.department());
    }
}
