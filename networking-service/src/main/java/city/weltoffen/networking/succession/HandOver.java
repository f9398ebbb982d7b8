package city.weltoffen.networking.succession;

import java.util.List;

/**
 * One person takes over from another.
 *
 * @param departments slugs of the departments for which the person leaves
 * @param from opaque subject of who leaves
 * @param to opaque subject of who takes over
 */
public record HandOver(List<String> departments, String from, String to) {

    public HandOver {
        departments = List.copyOf(departments);
    }
}
