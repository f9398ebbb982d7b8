package city.weltoffen.defaults.ical;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;

/**
 * A time zone as calendars need it (VTIMEZONE, RFC 5545): with its present rules for summer and winter, from
 * what Java knows of it, so that nothing has to be asked for on the network.
 */
public final class CalendarZone {

    /** Since when the rules of today hold in the European Union; earlier events are in nobody's calendar. */
    private static final int SINCE = 1996;

    private static final int WEEK = 7;

    private CalendarZone() {}

    public static TimezoneAssignment of(ZoneId zone) {
        VTimezone timezone = new VTimezone(zone.getId());
        List<ZoneOffsetTransitionRule> rules = zone.getRules().getTransitionRules();
        rules.forEach(rule -> timezone.addComponent(observance(rule)));
        if (rules.isEmpty()) {
            timezone.addComponent(always(zone));
        }
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), timezone);
    }

    private static Observance observance(ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(SINCE);
        boolean summer = !rule.getOffsetAfter().equals(rule.getStandardOffset());
        Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
        describe(observance, first.getDateTimeBefore(), first.getOffsetBefore(), first.getOffsetAfter());
        observance.setRecurrenceRule(yearly(rule));
        return observance;
    }

    /** Java says "on or after the 25th" where people say "the last one of the month". */
    private static Recurrence yearly(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        DayOfWeek day = weekday(rule.getDayOfWeek());
        Recurrence.Builder yearly =
                new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
        if (from < 0 || from + WEEK > rule.getMonth().maxLength()) {
            return yearly.byDay(-1, day).build();
        }
        return yearly.byDay(day)
                .byMonthDay(IntStream.range(from, from + WEEK).boxed().toList())
                .build();
    }

    /** Calendars begin the week on Sunday. */
    private static DayOfWeek weekday(java.time.DayOfWeek day) {
        return DayOfWeek.values()[day.getValue() % WEEK];
    }

    private static Observance always(ZoneId zone) {
        LocalDateTime begin = LocalDateTime.of(SINCE, 1, 1, 0, 0);
        ZoneOffset offset = zone.getRules().getOffset(begin);
        Observance observance = new StandardTime();
        describe(observance, begin, offset, offset);
        return observance;
    }

    private static void describe(Observance observance, LocalDateTime begin, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                begin.getYear(),
                begin.getMonthValue(),
                begin.getDayOfMonth(),
                begin.getHour(),
                begin.getMinute(),
                begin.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
