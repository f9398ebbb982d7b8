package city.weltoffen.events.networking;

import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A department that is no more, and who stands in its place. Open matters go to the successor; history keeps the name.
 *
 * @param slug of the department that ended
 * @param name its last name
 * @param successor slug of the department to which every open matter, appointment and subscription goes
 * @param into slugs of all departments that do its work from now on; the successor is one of them
 * @param on first day on which it is no more
 */
public record DepartmentSuccession(String slug, LocalizedText name, String successor, List<String> into, LocalDate on) {

    public DepartmentSuccession {
        into = Copies.list(into);
    }
}
