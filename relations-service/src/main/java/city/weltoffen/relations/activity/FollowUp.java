package city.weltoffen.relations.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to follow from an activity: it becomes something, or is dismissed with a reason.
 *
 * @param number within the activity, from 1
 */
public record FollowUp(int number, String text, @Nullable End end) {

    /** What became of it. */
    public enum Became {
        RELATION,
        ENQUIRY,
        PROJECT,
        DISMISSED
    }

    /**
     * How it ended.
     *
     * @param id of what it became
     * @param reason why it was dismissed
     */
    public record End(
            Became became, @Nullable String id, @Nullable String reason, LocalDate on) {}

    public boolean isOpen() {
        return end == null;
    }

    FollowUp ended(End with) {
        return new FollowUp(number, text, with);
    }
}
