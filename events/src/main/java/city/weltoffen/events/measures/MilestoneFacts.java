package city.weltoffen.events.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a milestone; what it is called stays with the measure.
 *
 * @param id within the measure
 * @param due day on which it is to be reached
 * @param completedOn day on which it was reached
 * @param subMeasure code of the sub-measure it belongs to
 * @param department slug of the department that reaches it, where that is not the responsible one
 */
public record MilestoneFacts(
        String id,
        LocalDate due,
        @Nullable LocalDate completedOn,
        @Nullable String subMeasure,
        @Nullable String department) {}
