package city.weltoffen.events.measures;

import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a report on the concept.
 *
 * @param label what the city calls such a report, for instance {@code Sachstandsbericht}
 * @param asOf day whose state it holds, once it is frozen
 * @param measures codes of the measures it covers
 */
public record ReportFacts(LocalizedText label, @Nullable LocalDate asOf, Set<String> measures) {

    public ReportFacts {
        measures = Copies.set(measures);
    }
}
