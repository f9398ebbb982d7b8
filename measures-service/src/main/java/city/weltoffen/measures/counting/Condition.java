package city.weltoffen.measures.counting;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Copies;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a field or a tag of an event must be.
 *
 * @param path for instance {@code relation.kind} or {@code tags.themes}
 * @param values of which it has one
 */
public record Condition(String path, Set<String> values) {

    /** Fields of events that hold slugs of departments. */
    private static final Set<String> DEPARTMENTS = Set.of("department", "departments", "responsible", "involved");

    public Condition {
        values = Copies.set(values);
    }

    /** With the successor beside the department, where it is departments that are asked for. */
    Condition followed(Followed followed) {
        if (!DEPARTMENTS.contains(path.substring(path.lastIndexOf('.') + 1)) || !values.contains(followed.from())) {
            return this;
        }
        Set<String> both = new LinkedHashSet<>(values);
        both.add(followed.to());
        return new Condition(path, both);
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
