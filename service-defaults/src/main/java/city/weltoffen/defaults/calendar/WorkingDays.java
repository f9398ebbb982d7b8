package city.weltoffen.defaults.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;

/** Monday to Friday without the public holidays of a region. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<MonthDay> holidays;
    private final Set<Integer> easterHolidays;

    /** @param easterHolidays days from Easter Sunday, -2 is Good Friday */
    public WorkingDays(Set<MonthDay> holidays, Set<Integer> easterHolidays) {
        this.holidays = Set.copyOf(holidays);
        this.easterHolidays = Set.copyOf(easterHolidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isHoliday(day);
    }

    private boolean isHoliday(LocalDate day) {
        int fromEaster = day.getDayOfYear() - Easter.sundayOf(day.getYear()).getDayOfYear();
        return holidays.contains(MonthDay.from(day)) || easterHolidays.contains(fromEaster);
    }

    /** The day itself, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself, or the last working day before it. */
    public LocalDate onOrBefore(LocalDate day) {
        LocalDate previous = day;
        while (!isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /**
     * So many working days later; of none the day itself, whatever day it is.
     *
     * @param days 0 or more
     */
    public LocalDate plus(LocalDate day, int days) {
        LocalDate later = day;
        for (int left = days; left > 0; left--) {
            later = onOrAfter(later.plusDays(1));
        }
        return later;
    }
}
