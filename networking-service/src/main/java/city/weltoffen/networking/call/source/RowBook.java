package city.weltoffen.networking.call.source;

import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.source.Run.ReasonCount;
import city.weltoffen.networking.call.source.Run.RefusedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows a run has met, each once however often it came; a row that was taken once is not refused. */
final class RowBook {

    private final Set<String> accepted = new HashSet<>();
    private final Map<String, Refusal> refused = new LinkedHashMap<>();
    private final Map<String, Refusal> examples = new HashMap<>();

    void accept(String reference) {
        accepted.add(reference);
        refused.remove(reference);
    }

    void refuse(String reference, Refusal reason) {
        Refusal example = examples.computeIfAbsent(reason.code(), code -> reason);
        if (!accepted.contains(reference)) {
            // those that no record shows need no arguments of their own
            refused.putIfAbsent(reference, refused.size() < Run.MOST_REFUSALS ? reason : example);
        }
    }

    /** A row that was to be taken, and could not. */
    void takeBack(String reference, Refusal reason) {
        accepted.remove(reference);
        refuse(reference, reason);
    }

    int rows() {
        return accepted.size() + refused.size();
    }

    int accepted() {
        return accepted.size();
    }

    int refused() {
        return refused.size();
    }

    List<RefusedRow> refusals() {
        List<RefusedRow> rows = new ArrayList<>();
        for (Map.Entry<String, Refusal> row : refused.entrySet()) {
            if (rows.size() == Run.MOST_REFUSALS) {
                break;
            }
            rows.add(new RefusedRow(row.getKey(), row.getValue()));
        }
        return rows;
    }

    List<ReasonCount> reasons() {
        Map<String, Integer> counts = new HashMap<>();
        refused.values().forEach(reason -> counts.merge(reason.code(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new ReasonCount(
                        count.getKey(), count.getValue(), examples.getOrDefault(count.getKey(), any(count.getKey()))))
                .sorted(Comparator.comparing(ReasonCount::count).reversed().thenComparing(ReasonCount::code))
                .toList();
    }

    private static Refusal any(String code) {
        return new Refusal(code, List.of());
    }
}
