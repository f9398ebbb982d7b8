package city.weltoffen.defaults.reminders;

import city.weltoffen.defaults.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is reminded of a due date. Every rung has its working day: one before the date at the latest, one after
 * it at the earliest on the day that its name says, and so that rungs lie apart also around holidays. So whoever looks
 * every day says each rung once; after a gap only the highest one is said. That something is due soon and that it is
 * overdue are two things, so the one may follow the other closely.
 */
public final class ReminderLadder {

    private final Rungs rungs;
    private final WorkingDays workingDays;

    public ReminderLadder(Rungs rungs, WorkingDays workingDays) {
        this.rungs = rungs;
        this.workingDays = workingDays;
    }

    /**
     * What is to be said today, if anything.
     *
     * @param last what was said last of the same thing
     */
    public Optional<Said> due(LocalDate due, @Nullable Said last, LocalDate today) {
        if (!workingDays.isWorkingDay(today)) {
            return Optional.empty();
        }
        return (today.isAfter(due) ? after(due, today) : before(due, today))
                .map(rung -> new Said(due, rung, today))
                .filter(now -> last == null || now.follows(last, rungs.apart()));
    }

    private Optional<Integer> before(LocalDate due, LocalDate today) {
        LocalDate latest = due;
        for (int days : rungs.before()) {
            LocalDate named = due.minusDays(days);
            LocalDate day = workingDays.onOrBefore(named.isBefore(latest) ? named : latest);
            if (!day.isAfter(today)) {
                return Optional.of(-days);
            }
            latest = day.minusDays(rungs.apart());
        }
        return Optional.empty();
    }

    private Optional<Integer> after(LocalDate due, LocalDate today) {
        Optional<Integer> reached = Optional.empty();
        LocalDate earliest = due;
        int passed = (int) ChronoUnit.DAYS.between(due, today);
        for (PrimitiveIterator.OfInt each = rungs.afterUpTo(passed).iterator(); each.hasNext(); ) {
            int days = each.nextInt();
            LocalDate named = due.plusDays(days);
            LocalDate day = workingDays.onOrAfter(named.isAfter(earliest) ? named : earliest);
            if (day.isAfter(today)) {
                return reached;
            }
            reached = Optional.of(days);
            earliest = day.plusDays(rungs.apart());
        }
        return reached;
    }
}
