package city.weltoffen.defaults.directory;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What other services know of a department.
 *
 * @param name its last one when it ended
 * @param endedOn first day on which it is no more
 * @param successor slug of the department that took over; may itself have ended, see {@link Directory#resolve}
 */
public record DepartmentEntry(
        String slug,
        LocalizedText name,
        @Nullable LocalDate endedOn,
        @Nullable String successor) {

    /** One that goes on. */
    public DepartmentEntry(String slug, LocalizedText name) {
        this(slug, name, null, null);
    }

    public boolean hasEnded() {
        return endedOn != null;
    }
}
