package city.weltoffen.measures.measure;

import city.weltoffen.defaults.succession.Followed;
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
        @Nullable Person contact) {

    /** With the successor in the place of a department that ended. */
    MilestonePlan followed(Followed followed) {
        return new MilestonePlan(title, due, subMeasure, followed.orNone(department), contact);
    }

    MilestonePlan withContact(@Nullable Person now) {
        return new MilestonePlan(title, due, subMeasure, department, now);
    }
}
