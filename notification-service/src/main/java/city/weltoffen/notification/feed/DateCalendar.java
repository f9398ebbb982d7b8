package city.weltoffen.notification.feed;

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
import city.weltoffen.defaults.printing.Vocabulary;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.events.EventDate;
import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.feed.MatterDates.Dated;
import city.weltoffen.notification.outlet.Outlet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes the dates of the matters that came by an outlet as a calendar (RFC 5545): a day where only the day is known, else
 * the moment in the city's time. A date that moves is the same entry.
 */
@Component
public class DateCalendar {

    private static final Vocabulary VOCABULARY = new Vocabulary("feed/words");

    private final Items items;
    private final MatterDates dates;
    private final FeedAddresses addresses;
    private final FeedProperties settings;
    private final TimezoneAssignment zone;

    DateCalendar(
            Items items, MatterDates dates, FeedAddresses addresses, FeedProperties settings, Clock businessClock) {
        this.items = items;
        this.dates = dates;
        this.addresses = addresses;
        this.settings = settings;
        this.zone = CalendarZone.of(businessClock.getZone());
    }

    public Published of(Outlet outlet, Locale language) {
        Set<String> subjects = items.newest(outlet.id().value(), settings.matters()).stream()
                .map(Item::subject)
                .collect(Collectors.toSet());
        List<Dated> matters = dates.of(subjects).stream()
                .sorted(Comparator.comparing(Dated::id))
                .toList();
        Instant changed =
                matters.stream().map(Dated::changedAt).max(Instant::compareTo).orElse(outlet.createdAt());
        return new Published(written(outlet, matters, language), changed);
    }

    private String written(Outlet outlet, List<Dated> matters, Locale language) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Weltoffen//Outlets//EN");
        calendar.setMethod(Method.publish());
        calendar.setExperimentalProperty("X-WR-CALNAME", outlet.name());
        calendar.getTimezoneInfo().setDefaultTimezone(zone);
        matters.forEach(matter -> matter.dates().forEach(date -> calendar.addEvent(event(matter, date, language))));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Dated matter, EventDate date, Locale language) {
        Words words = VOCABULARY.in(language);
        VEvent event = new VEvent();
        event.setUid(matter.id() + "-" + date.part() + "@weltoffen");
        event.setSequence((int) Math.min(matter.sequence(), Integer.MAX_VALUE));
        event.setDateTimeStamp(Date.from(matter.changedAt()));
        event.setLastModified(Date.from(matter.changedAt()));
        String title = (date.title() == null ? matter.title() : date.title()).in(language);
        String summary = words.of(
                "date." + date.kind(), title, date.part(), matter.dates().size());
        event.setSummary(summary).setLanguage(language.getLanguage());
        if (matter.link() != null) {
            event.setUrl(addresses.page(matter.link()));
        }
        if (date.over()) {
            event.setStatus(Status.cancelled());
        }
        // only what takes place takes somebody's time
        event.setTransparency(date.over() || !EventDate.TAKES_PLACE.equals(date.kind()));
        when(event, date);
        return event;
    }

    private static void when(VEvent event, EventDate date) {
        if (date.begins() == null) {
            LocalDate last =
                    date.lastDay() == null || date.lastDay().isBefore(date.day()) ? date.day() : date.lastDay();
            event.setDateStart(new DateStart(day(date.day())));
            event.setDateEnd(new DateEnd(day(last.plusDays(1))));
            return;
        }
        event.setDateStart(new DateStart(Date.from(date.begins()), true));
        if (date.ends() != null && date.ends().isAfter(date.begins())) {
            event.setDateEnd(new DateEnd(Date.from(date.ends()), true));
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
