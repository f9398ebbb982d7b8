package city.weltoffen.relations.enquiry;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom the office asks.
 *
 * @param departments slugs
 * @param replyBy last day for their statements
 */
public record Routing(List<String> departments, LocalDate replyBy) {

    public Routing {
        departments = List.copyOf(departments);
    }
}
