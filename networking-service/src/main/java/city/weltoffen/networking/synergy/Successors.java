package city.weltoffen.networking.synergy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Who stands in the place of those that are no more; asks once for each. */
final class Successors {

    private final UnaryOperator<String> source;
    private final Map<String, String> known = new HashMap<>();

    Successors(UnaryOperator<String> source) {
        this.source = source;
    }

    /** @param next the next one of each that is no more; there may be several steps */
    static Successors after(Map<String, String> next) {
        Map<String, String> steps = Map.copyOf(next);
        return new Successors(id -> {
            String current = id;
            Set<String> seen = new HashSet<>();
            while (steps.containsKey(current) && seen.add(current)) {
                current = steps.get(current);
            }
            return current;
        });
    }

    String of(String id) {
        return known.computeIfAbsent(id, source);
    }

    Set<String> all(Collection<String> ids) {
        return ids.stream().map(this::of).collect(Collectors.toUnmodifiableSet());
    }
}
