package city.weltoffen.defaults.succession;

import city.weltoffen.events.Copies;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * One person takes over from another.
 *
 * @param departments slugs of the departments for which the person leaves; they may go on for others
 * @param from opaque subject of who leaves
 * @param to opaque subject of who takes over
 */
public record HandOver(Set<String> departments, String from, String to) {

    public HandOver {
        departments = Copies.set(departments);
    }

    /** Whether what these departments do together is part of it. */
    public boolean concerns(Collection<String> others) {
        return !Collections.disjoint(departments, others);
    }
}
