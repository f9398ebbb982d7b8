package city.weltoffen.measures.reminding;

import city.weltoffen.defaults.calendar.WorkingDays;
import city.weltoffen.defaults.reminders.ReminderLadder;
import city.weltoffen.defaults.reminders.Rungs;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.city.City;
import java.time.Clock;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A city with weekends and no holidays that reports by the end of November. */
final class AnyCity {

    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of(), Set.of());
    private static final LocalizedText NAME = new LocalizedText("x", "x");

    private AnyCity() {}

    static ReportingCycle cycle() {
        return new ReportingCycle(new City(NAME, "cc-by-4.0", new City.Reports(NAME, MonthDay.of(11, 30), 30, 10)));
    }

    static Silence silence() {
        return new Silence(cycle(), Clock.system(ZoneId.of("Europe/Berlin")));
    }

    static DueReminders reminders() {
        Rungs rungs = new Rungs(List.of(30, 7, 1), List.of(1, 7), 30, 5);
        return new DueReminders(new ReminderLadder(rungs, WEEKDAYS), silence(), WEEKDAYS);
    }
}
