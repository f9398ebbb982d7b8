package city.weltoffen.measures.counting;

import city.weltoffen.events.Copies;
import java.util.Collection;
import java.util.Set;

/**
 * What a field or a tag of an event must be.
 *
 * @param path for instance {@code relation.kind} or {@code tags.themes}
 * @param values of which it has one
 */
public record Condition(String path, Set<String> values) {

    public Condition {
        values = Copies.set(values);
    }

    boolean holds(Collection<String> found) {
        for (String value : found) {
            if (values.contains(value)) {
                return true;
            }
        }
        return false;
    }
}
