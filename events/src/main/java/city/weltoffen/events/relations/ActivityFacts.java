package city.weltoffen.events.relations;

import city.weltoffen.events.Copies;
import java.time.LocalDate;
import java.util.Set;

/**
 * The facts of an activity; its programme and the people in it stay with it.
 *
 * @param kind slug of the kind of activity
 * @param begins first day
 * @param ends last day
 * @param partners ids of the partners
 * @param departments slugs of the departments
 * @param measures codes of measures of the concept
 * @param open whether everybody may know of it
 */
public record ActivityFacts(
        String kind,
        LocalDate begins,
        LocalDate ends,
        Set<String> partners,
        Set<String> departments,
        Set<String> measures,
        boolean open) {

    public ActivityFacts {
        partners = Copies.set(partners);
        departments = Copies.set(departments);
        measures = Copies.set(measures);
    }
}
