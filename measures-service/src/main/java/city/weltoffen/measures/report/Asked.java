package city.weltoffen.measures.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A department that may comment.
 *
 * @param department slug
 * @param measures codes of the measures for which it is responsible
 * @param answeredOn day on which it said that it has nothing to add any more
 */
public record Asked(
        String department, Set<String> measures, @Nullable LocalDate answeredOn) {

    public Asked {
        measures = Collections.unmodifiableSet(new TreeSet<>(measures));
    }

    Asked answered(LocalDate on) {
        return answeredOn == null ? new Asked(department, measures, on) : this;
    }

    /** Asked for the measures of another one as well, so that an answer is due again. */
    Asked also(Asked other) {
        Set<String> all = new TreeSet<>(measures);
        all.addAll(other.measures);
        return new Asked(department, all, null);
    }

    Asked as(String successor) {
        return new Asked(successor, measures, answeredOn);
    }

    public boolean hasAnswered() {
        return answeredOn != null;
    }
}
