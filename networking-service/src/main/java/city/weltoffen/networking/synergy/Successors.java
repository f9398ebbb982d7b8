package city.weltoffen.networking.synergy;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who stands in the place of those that are no more, over any number of steps.
 *
 * @param next the next one of each that is no more
 */
record Successors(Map<String, String> next) {

    Successors {
        next = Map.copyOf(next);
    }

    String of(String id) {
        String current = id;
        Set<String> seen = new HashSet<>();
        while (next.containsKey(current) && seen.add(current)) {
            current = next.get(current);
        }
        return current;
    }

    Set<String> all(Collection<String> ids) {
        return ids.stream().map(this::of).collect(Collectors.toUnmodifiableSet());
    }
}
