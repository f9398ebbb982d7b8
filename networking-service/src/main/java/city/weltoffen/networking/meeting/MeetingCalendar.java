package city.weltoffen.networking.meeting;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.Method;
import biweekly.property.RecurrenceId;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import city.weltoffen.defaults.ical.CalendarZone;
import city.weltoffen.networking.meeting.SeriesRule.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes invitations as calendars take them (iTIP, RFC 5546): a request or its cancellation, with one UID and a rising
 * SEQUENCE. Meetings of a series are one object; each of them is known by its planned begin.
 */
@Component
public class MeetingCalendar {

    private static final int WEEK = 7;

    private final InvitationEvents events;

    MeetingCalendar(MeetingSettings settings) {
        this.events = new InvitationEvents(settings);
    }

    /**
     * Who asks for it; nothing of it is kept.
     *
     * @param address e-mail address, if the token says one
     * @param reply what the person has answered
     * @param invited others get it for information only
     */
    public record Reader(
            Locale language,
            String subject,
            @Nullable String name,
            @Nullable String address,
            Answer.@Nullable Reply reply,
            boolean invited) {}

    /** One meeting, also of a series. */
    public String of(Meeting meeting, Reader reader) {
        boolean cancelled = meeting.state() == MeetingState.CANCELLED;
        ICalendar calendar = calendar(meeting, reader, cancelled);
        VEvent event = events.of(meeting, reader);
        SeriesPart part = meeting.series();
        if (part != null) {
            event.setRecurrenceId(new RecurrenceId(Date.from(part.plannedTime().from()), true));
        }
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** A whole series: its rule, without what is no meeting now, and what is otherwise than the rule says. */
    public String ofSeries(List<Meeting> series, Reader reader) {
        Meeting pattern =
                series.stream().filter(MeetingCalendar::takesPlace).findFirst().orElse(series.getFirst());
        boolean cancelled = !takesPlace(pattern);
        ICalendar calendar = calendar(pattern, reader, cancelled);
        calendar.addEvent(master(pattern, Objects.requireNonNull(pattern.series()), series, reader));
        series.stream()
                .filter(meeting -> !cancelled && isOtherwise(meeting, pattern))
                .forEach(meeting -> calendar.addEvent(exception(meeting, reader)));
        return Biweekly.write(calendar).go();
    }

    private ICalendar calendar(Meeting meeting, Reader reader, boolean cancelled) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Weltoffen//Meetings//EN");
        calendar.setMethod(cancelled ? Method.cancel() : reader.invited() ? Method.request() : Method.publish());
        calendar.getTimezoneInfo()
                .setDefaultTimezone(CalendarZone.of(meeting.details().time().zoneId()));
        return calendar;
    }

    private VEvent master(Meeting pattern, SeriesPart part, List<Meeting> series, Reader reader) {
        VEvent event = events.of(pattern, reader);
        InvitationEvents.when(event, part.first());
        event.setSequence(
                series.stream().mapToInt(Meeting::calendarSequence).max().orElse(0));
        event.setRecurrenceRule(recurrence(part, series.size()));
        ExceptionDates without = new ExceptionDates();
        series.stream()
                .filter(meeting -> !takesPlace(meeting) && pattern != meeting)
                .map(MeetingCalendar::planned)
                .forEach(begin -> without.getValues().add(new ICalDate(Date.from(begin), true)));
        if (!without.getValues().isEmpty()) {
            event.addExceptionDates(without);
        }
        return event;
    }

    private VEvent exception(Meeting meeting, Reader reader) {
        VEvent event = events.of(meeting, reader);
        event.setRecurrenceId(new RecurrenceId(Date.from(planned(meeting)), true));
        return event;
    }

    private static Instant planned(Meeting meeting) {
        return Objects.requireNonNull(meeting.series()).plannedTime().from();
    }

    /** Neither cancelled, nor without an invitation yet. */
    private static boolean takesPlace(Meeting meeting) {
        return meeting.state() != MeetingState.CANCELLED && meeting.state() != MeetingState.DRAFT;
    }

    private static boolean isOtherwise(Meeting meeting, Meeting pattern) {
        MeetingDetails asPlanned =
                pattern.details().at(Objects.requireNonNull(meeting.series()).plannedTime());
        return takesPlace(meeting)
                && (meeting.details().misleads(asPlanned)
                        || !meeting.details().title().equals(asPlanned.title()));
    }

    private static Recurrence recurrence(SeriesPart part, int count) {
        SeriesRule rule = part.rule();
        LocalDate first = part.first().day();
        Frequency frequency = rule.rhythm() == Rhythm.WEEKLY ? Frequency.WEEKLY : Frequency.MONTHLY;
        Recurrence.Builder builder =
                new Recurrence.Builder(frequency).interval(rule.every()).count(count);
        if (frequency == Frequency.MONTHLY) {
            // calendars begin the week on Sunday
            builder.byDay(
                    rule.nthOf(first), DayOfWeek.values()[first.getDayOfWeek().getValue() % WEEK]);
        }
        return builder.build();
    }
}
