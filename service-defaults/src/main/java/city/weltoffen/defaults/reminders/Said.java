package city.weltoffen.defaults.reminders;

import java.time.LocalDate;

/**
 * What somebody was last reminded of.
 *
 * @param due date that it was about
 * @param rung days from the due date: -7 is a week before it, 7 a week after it
 * @param on day on which it was said
 */
public record Said(LocalDate due, int rung, LocalDate on) {

    /** It was over already. */
    public boolean isOverdue() {
        return rung > 0;
    }

    /** Days before or after the due date. */
    public int days() {
        return Math.abs(rung);
    }

    /** Whether this adds something to what was said before, and not too soon. */
    boolean follows(Said last, int apart) {
        boolean further = !due.equals(last.due) || rung > last.rung;
        boolean other = isOverdue() != last.isOverdue();
        return further && (other || !on.isBefore(last.on.plusDays(apart)));
    }
}
