package city.weltoffen.relations.activity;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import city.weltoffen.defaults.ical.CalendarZone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes activities as a calendar (RFC 5545). What calendars know already they recognise by UID and SEQUENCE. */
@Component
public class ActivityCalendar {

    private final ZoneId city;
    private final TimezoneAssignment zone;

    ActivityCalendar(Clock businessClock) {
        this.city = businessClock.getZone();
        this.zone = CalendarZone.of(city);
    }

    /** @param name by which calendars list it */
    public String of(Collection<ActivityEntry> activities, String name, Locale language) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Weltoffen//Activities//EN");
        calendar.setMethod(Method.publish());
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.getTimezoneInfo().setDefaultTimezone(zone);
        activities.stream().map(activity -> event(activity, language)).forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private VEvent event(ActivityEntry activity, Locale language) {
        ActivityDetails details = activity.details();
        VEvent event = new VEvent();
        event.setUid(activity.id().value() + "@weltoffen");
        event.setSequence(Math.toIntExact(activity.version()));
        event.setDateTimeStamp(Date.from(activity.updatedAt()));
        event.setLastModified(Date.from(activity.updatedAt()));
        event.setSummary(details.title().in(language)).setLanguage(language.getLanguage());
        if (details.programme() != null) {
            event.setDescription(details.programme());
        }
        if (details.place() != null) {
            event.setLocation(details.place());
        }
        event.setStatus(activity.state() == ActivityState.CANCELLED ? Status.cancelled() : Status.confirmed());
        when(event, details.time());
        return event;
    }

    /** Whole days are days, without a time zone; moments stand in the city's time, whose rules the calendar names. */
    private void when(VEvent event, ActivityTime time) {
        if (time.isAllDay()) {
            event.setDateStart(new DateStart(day(time.begins())));
            event.setDateEnd(new DateEnd(day(time.ends().plusDays(1))));
            return;
        }
        event.setDateStart(new DateStart(Date.from(time.from(city)), true));
        if (time.endsAt() != null || time.ends().isAfter(time.begins())) {
            event.setDateEnd(new DateEnd(Date.from(time.until(city)), true));
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
