package city.weltoffen.measures.measure;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached and when.
 *
 * @param title stays here, events do not name it
 * @param subMeasure code of the part it belongs to
 * @param department slug of the department that reaches it, where that is not the responsible one
 * @param contact who is reminded
 */
public record MilestonePlan(
        LocalizedText title,
        LocalDate due,
        @Nullable String subMeasure,
        @Nullable String department,
        @Nullable Person contact) {}
