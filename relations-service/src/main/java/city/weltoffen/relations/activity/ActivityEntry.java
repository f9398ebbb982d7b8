package city.weltoffen.relations.activity;

import city.weltoffen.defaults.text.FoldedText;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An activity as lists and calendars show and search it.
 *
 * @param openOutcome whether a follow-up waits
 * @param version counts its writes, also for calendars
 * @param words title, programme and place, folded
 */
public record ActivityEntry(
        ActivityId id,
        ActivityDetails details,
        ActivityState state,
        @Nullable Integer participants,
        boolean openOutcome,
        boolean example,
        long version,
        Instant updatedAt,
        FoldedText words) {

    public static ActivityEntry of(Activity activity) {
        ActivityDetails details = activity.details();
        return new ActivityEntry(
                activity.id(),
                details,
                activity.state(),
                activity.participants().orElse(null),
                activity.outcome().isOpen(),
                activity.example(),
                activity.version(),
                activity.updatedAt(),
                FoldedText.of(
                        Stream.of(details.title().de(), details.title().en(), details.programme(), details.place())));
    }

    /** Whether it is a part of the activity with that id. */
    public boolean isWithin(String whole) {
        ActivityId within = details.within();
        return within != null && within.value().equals(whole);
    }

    /** Whether it is still to take place, or something is to follow from it. */
    boolean isOpen() {
        return state == ActivityState.PLANNED || openOutcome;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return details.open();
    }
}
