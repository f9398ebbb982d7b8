package city.weltoffen.measures.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far a measure is, as its milestones, parts, evidence and dates tell. */
final class PhaseDerivation {

    private PhaseDerivation() {}

    static Derived<Phase> of(MeasureState state, Signs signs, LocalDate today) {
        Progress progress = Progress.of(state, today);
        // What goes on for good is never completed by itself.
        if (progress.isComplete() && !state.details().period().continuous()) {
            return new Derived<>(
                    Phase.COMPLETED, List.of(Reason.of("everything-reached", "count", progress.reached())));
        }
        List<Reason> underWay = underWay(state, progress, signs);
        if (!underWay.isEmpty()) {
            return new Derived<>(Phase.IMPLEMENTATION, underWay);
        }
        List<Reason> planned = planned(state, progress, today);
        if (!planned.isEmpty()) {
            return new Derived<>(Phase.PLANNING, planned);
        }
        return new Derived<>(Phase.NOT_STARTED, List.of(nothingYet(state)));
    }

    private static List<Reason> underWay(MeasureState state, Progress progress, Signs signs) {
        List<Reason> reasons = new ArrayList<>();
        if (progress.reached() > 0) {
            reasons.add(new Reason(
                    "milestones-reached",
                    Map.of(
                            "reached", String.valueOf(progress.reached()),
                            "total", String.valueOf(progress.milestones()))));
        }
        long parts = count(state, Phase.IMPLEMENTATION) + count(state, Phase.COMPLETED);
        if (parts > 0) {
            reasons.add(Reason.of("parts-under-way", "count", parts));
        }
        LocalDate last = signs.lastEvidence();
        if (last != null && isWithin(state, last)) {
            reasons.add(
                    new Reason("evidence", Map.of("count", String.valueOf(signs.evidence()), "last", last.toString())));
        }
        return reasons;
    }

    private static List<Reason> planned(MeasureState state, Progress progress, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (progress.milestones() > 0) {
            reasons.add(Reason.of("milestones-planned", "count", progress.milestones()));
        }
        long parts = count(state, Phase.PLANNING);
        if (parts > 0) {
            reasons.add(Reason.of("parts-planned", "count", parts));
        }
        LocalDate begins = state.details().period().begins();
        if (begins != null && !begins.isAfter(today)) {
            reasons.add(Reason.of("period-begun", "on", begins));
        }
        return reasons;
    }

    private static Reason nothingYet(MeasureState state) {
        LocalDate begins = state.details().period().begins();
        return begins == null ? Reason.of("nothing-yet") : Reason.of("begins-later", "on", begins);
    }

    /** What happened before its beginning speaks for something else. */
    private static boolean isWithin(MeasureState state, LocalDate day) {
        LocalDate begins = state.details().period().begins();
        return begins == null || !day.isBefore(begins);
    }

    private static long count(MeasureState state, Phase phase) {
        return state.parts().stream()
                .filter(part -> part.phaseBy(state.milestones().all())
                        .filter(phase::equals)
                        .isPresent())
                .count();
    }
}
