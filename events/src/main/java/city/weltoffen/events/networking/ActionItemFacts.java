package city.weltoffen.events.networking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an action item. What is to be done, and by whom in person, stays with the networking group.
 *
 * @param department slug of the department that does it
 * @param due last day for it
 * @param state {@code OPEN}, {@code DONE} or {@code DROPPED}
 * @param meeting id of the meeting in which it was agreed, if it was one
 */
public record ActionItemFacts(
        String department,
        LocalDate due,
        String state,
        @Nullable String meeting) {}
