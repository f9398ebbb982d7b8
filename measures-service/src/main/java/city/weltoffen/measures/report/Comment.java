package city.weltoffen.measures.report;

import city.weltoffen.measures.measure.Person;
import java.time.Instant;

/**
 * What a department says of a measure before a report freezes. Internal.
 *
 * @param measure its code
 * @param department slug
 */
public record Comment(String measure, String department, String text, Person by, Instant at) {

    boolean isOf(String code, String slug) {
        return measure.equals(code) && department.equals(slug);
    }
}
