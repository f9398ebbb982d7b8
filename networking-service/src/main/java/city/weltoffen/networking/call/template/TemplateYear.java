package city.weltoffen.networking.call.template;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year's call: expected, and once its dates are known announced.
 *
 * @param spokenOf whether its dates were ever told, so that taking them back must be told too
 */
record TemplateYear(int year, @Nullable LocalDate opensOn, List<Deadline> deadlines, boolean spokenOf) {

    /** Who has not announced a call half a year after the usual month will not do so any more. */
    private static final int MONTHS_OF_PATIENCE = 6;

    TemplateYear {
        deadlines = deadlines.stream().sorted().distinct().toList();
    }

    static TemplateYear expected(int year) {
        return new TemplateYear(year, null, List.of(), false);
    }

    static TemplateYear announced(int year, @Nullable LocalDate opensOn, List<Deadline> deadlines) {
        return new TemplateYear(year, opensOn, deadlines, opensOn != null || !deadlines.isEmpty());
    }

    /** The dates as they are now, of a year of which others were told before. */
    TemplateYear after(TemplateYear before) {
        return new TemplateYear(year, opensOn, deadlines, spokenOf || before.spokenOf);
    }

    boolean isAnnounced() {
        return opensOn != null || !deadlines.isEmpty();
    }

    CallStatus status(int month, LocalDate today) {
        if (!isAnnounced()) {
            YearMonth last = YearMonth.of(year, month).plusMonths(MONTHS_OF_PATIENCE);
            return YearMonth.from(today).isAfter(last) ? CallStatus.CLOSED : CallStatus.FORTHCOMING;
        }
        if (!deadlines.isEmpty() && deadlines.getLast().date().isBefore(today)) {
            return CallStatus.CLOSED;
        }
        return opensOn != null && today.isBefore(opensOn) ? CallStatus.FORTHCOMING : CallStatus.OPEN;
    }
}
