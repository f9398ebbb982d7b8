package city.weltoffen.measures.report;

import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.snapshot.Because;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.FrozenMeasure.FrozenStop;
import city.weltoffen.measures.snapshot.FrozenProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Why a measure stands as it does; what is internal is only said where the report's content has it. */
final class Why {

    private Why() {}

    /** @param before the same measure in the report before */
    static List<Reason> of(FrozenMeasure measure, @Nullable FrozenMeasure before, LocalDate asOf) {
        List<Reason> reasons = new ArrayList<>();
        FrozenStop stop = measure.interruption();
        if (stop != null) {
            reasons.addAll(interrupted(stop));
        }
        Because because = measure.because();
        if (because == null) {
            overdue(measure, asOf, reasons);
        } else {
            reasons.addAll(because.status().reasons());
            byHand("phase-by-hand", because.phaseByHand(), reasons);
            byHand("status-by-hand", because.statusByHand(), reasons);
        }
        measure.progress().stream()
                .filter(progress -> before == null || !before.progress().contains(progress))
                .map(Why::reported)
                .forEach(reasons::add);
        return reasons;
    }

    private static List<Reason> interrupted(FrozenStop stop) {
        List<Reason> reasons = new ArrayList<>();
        Map<String, String> params = new TreeMap<>();
        putIfKnown(params, "into", stop.into());
        putIfKnown(params, "until", stop.until());
        reasons.add(new Reason(code(stop.kind()), params));
        if (stop.reason() != null) {
            reasons.add(new Reason("decided-because", Map.of("reason", stop.reason())));
        }
        return reasons;
    }

    private static String code(Interruption.Kind kind) {
        return switch (kind) {
            case POSTPONED -> "postponed";
            case CANCELLED -> "cancelled";
            case MERGED -> "merged";
            case SUPERSEDED -> "superseded";
        };
    }

    /** Dates of milestones are public, also in a version without reasons. */
    private static void overdue(FrozenMeasure measure, LocalDate asOf, List<Reason> reasons) {
        measure.milestones().stream()
                .filter(milestone -> milestone.isOverdue(asOf))
                .map(milestone -> new Reason(
                        "milestone-open", Map.of("due", milestone.due().toString(), "milestone", milestone.id())))
                .forEach(reasons::add);
    }

    private static void byHand(String code, Because.@Nullable ByHand<? extends Enum<?>> said, List<Reason> reasons) {
        if (said != null) {
            reasons.add(new Reason(
                    code, Map.of("reason", said.reason(), "value", said.value().name())));
        }
    }

    private static Reason reported(FrozenProgress progress) {
        return new Reason("progress-reported", Map.of("on", progress.on().toString(), "progress", progress.id()));
    }

    private static void putIfKnown(Map<String, String> params, String name, @Nullable Object value) {
        if (value != null) {
            params.put(name, value.toString());
        }
    }
}
