package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.measures.concept.Period;
import java.time.LocalDate;

/** A milestone lies within the period of its measure. */
final class MilestoneRules {

    private MilestoneRules() {}

    static boolean fit(Milestones milestones, Period period) {
        return milestones.outside(period.begins(), period.ends()).isEmpty();
    }

    /** @throws DomainProblem {@code invalid} when a new period would leave one outside */
    static void requireFit(Milestones milestones, Period period) {
        milestones.outside(period.begins(), period.ends()).ifPresent(outside -> {
            boolean late = period.ends() != null && outside.plan().due().isAfter(period.ends());
            throw DomainProblem.invalid(
                    late ? "#/period/ends" : "#/period/begins",
                    "milestone-outside",
                    outside.plan().title().de(),
                    outside.plan().due().toString());
        });
    }

    /** @throws DomainProblem {@code invalid} when it is due outside of the period or belongs to no part */
    static void requirePlace(MilestonePlan plan, MeasureState state) {
        LocalDate begins = state.details().period().begins();
        LocalDate ends = state.details().period().ends();
        if (ends != null && plan.due().isAfter(ends)) {
            throw DomainProblem.invalid("#/due", "milestone-after-end", ends.toString());
        }
        if (begins != null && plan.due().isBefore(begins)) {
            throw DomainProblem.invalid("#/due", "milestone-before-begin", begins.toString());
        }
        String part = plan.subMeasure();
        if (part != null
                && state.parts().stream().noneMatch(known -> known.code().equals(part))) {
            throw DomainProblem.invalid("#/subMeasure", "unknown-value", part);
        }
    }

    /** @throws DomainProblem {@code invalid} */
    static void requirePast(LocalDate completedOn, LocalDate today) {
        if (completedOn.isAfter(today)) {
            throw DomainProblem.invalid("#/on", "in-the-future");
        }
    }
}
