package city.weltoffen.measures.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a measure goes as it should, as its milestones, indicators and dates tell. */
final class StatusDerivation {

    private StatusDerivation() {}

    /** @param phase the one in force: what is completed is not late */
    static Derived<Status> of(MeasureState state, Signs signs, Phase phase, LocalDate today) {
        if (phase == Phase.COMPLETED) {
            return new Derived<>(Status.ON_TIME, List.of(Reason.of("completed")));
        }
        List<Reason> late = new ArrayList<>();
        state.milestones().overdue(today).forEach(milestone -> late.add(overdue(milestone, today)));
        LocalDate ends = state.details().period().ends();
        if (ends != null && ends.isBefore(today)) {
            late.add(Reason.of("period-over", "on", ends));
        }
        signs.trailing().forEach(indicator -> late.add(indicator.reason()));
        if (!late.isEmpty()) {
            return new Derived<>(Status.LATE, late);
        }
        return new Derived<>(Status.ON_TIME, List.of(nothingLate(state)));
    }

    private static Reason overdue(Milestone milestone, LocalDate today) {
        LocalDate due = milestone.plan().due();
        return new Reason(
                "milestone-overdue",
                Map.of(
                        "milestone", milestone.id(),
                        "due", due.toString(),
                        "days", String.valueOf(ChronoUnit.DAYS.between(due, today))));
    }

    private static Reason nothingLate(MeasureState state) {
        return state.milestones()
                .next()
                .map(milestone -> new Reason(
                        "next-milestone",
                        Map.of(
                                "milestone",
                                milestone.id(),
                                "due",
                                milestone.plan().due().toString())))
                .orElseGet(() -> Reason.of("nothing-overdue"));
    }
}
