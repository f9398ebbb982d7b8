package city.weltoffen.networking.department;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.networking.DepartmentSuccession;
import java.time.LocalDate;
import java.util.List;

/**
 * How a department ended.
 *
 * @param successor slug of the department that took over what was open
 * @param into slugs of all departments that do its work from then on; the successor is one of them
 * @param on first day on which it is no more
 */
public record Ending(ChangeKind kind, String successor, List<String> into, LocalDate on) {

    public Ending {
        into = List.copyOf(into);
    }

    DepartmentSuccession of(String slug, LocalizedText name) {
        return new DepartmentSuccession(slug, name, successor, into, on);
    }
}
