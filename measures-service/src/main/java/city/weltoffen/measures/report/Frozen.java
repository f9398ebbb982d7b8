package city.weltoffen.measures.report;

import city.weltoffen.measures.measure.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * When a report got its content, and where that is.
 *
 * @param asOf day whose state it holds
 * @param snapshot id of its content
 * @param measures codes of the measures it covers
 */
public record Frozen(LocalDate asOf, String snapshot, Set<String> measures, Person by, Instant at) {

    public Frozen {
        measures = Set.copyOf(measures);
    }

    /** Whether it was frozen after another one; no later one holds an earlier day. */
    boolean follows(Frozen other) {
        return at.isAfter(other.at);
    }
}
