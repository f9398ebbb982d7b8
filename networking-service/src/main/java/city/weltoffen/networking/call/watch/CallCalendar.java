package city.weltoffen.networking.call.watch;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.parameter.Related;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import city.weltoffen.defaults.ical.CalendarZone;
import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Writes the deadlines of calls as a calendar (RFC 5545): a day where only the day is known, else the moment in the city's
 * time, with an alarm a week before. A deadline that moves is the same entry at another time.
 */
@Component
class CallCalendar {

    private static final int ALARM_DAYS = 7;

    private final TimezoneAssignment zone;

    CallCalendar(Clock businessClock) {
        this.zone = CalendarZone.of(businessClock.getZone());
    }

    /** @param name by which calendars list it */
    String of(Collection<Call> calls, String name, Locale language) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Weltoffen//Calls//EN");
        calendar.setMethod(Method.publish());
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.getTimezoneInfo().setDefaultTimezone(zone);
        calls.forEach(call -> addDeadlines(calendar, call, language));
        return Biweekly.write(calendar).go();
    }

    private void addDeadlines(ICalendar calendar, Call call, Locale language) {
        List<Deadline> deadlines = call.details().deadlines();
        for (int stage = 1; stage <= deadlines.size(); stage++) {
            VEvent event = event(call, stage, language);
            when(event, deadlines.get(stage - 1));
            calendar.addEvent(event);
        }
    }

    private static VEvent event(Call call, int stage, Locale language) {
        CallDetails details = call.details();
        String summary = summary(details, stage, language);
        VEvent event = new VEvent();
        event.setUid(call.id().value() + "-" + stage + "@weltoffen");
        event.setSequence(call.changes().size());
        event.setDateTimeStamp(Date.from(call.updatedAt()));
        event.setLastModified(Date.from(call.updatedAt()));
        event.setSummary(summary).setLanguage(language.getLanguage());
        event.setDescription(details.identifier());
        if (details.link() != null) {
            event.setUrl(details.link());
        }
        // a deadline takes nobody's time
        event.setTransparency(true);
        event.addAlarm(VAlarm.display(
                new Trigger(Duration.builder().prior(true).days(ALARM_DAYS).build(), Related.START), summary));
        return event;
    }

    private static String summary(CallDetails details, int stage, Locale language) {
        boolean german = !Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        int stages = details.deadlines().size();
        String which = stages == 1 ? "" : (german ? " %d von %d" : " %d of %d").formatted(stage, stages);
        return (german ? "Frist" : "Deadline") + which + ": " + details.title();
    }

    private static void when(VEvent event, Deadline deadline) {
        Instant at = deadline.at();
        if (at == null) {
            event.setDateStart(new DateStart(day(deadline.date())));
            event.setDateEnd(new DateEnd(day(deadline.date().plusDays(1))));
        } else {
            event.setDateStart(new DateStart(Date.from(at), true));
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
