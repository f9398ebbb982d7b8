package city.weltoffen.networking.meeting;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.ExceptionDates;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.RecurrenceId;
import biweekly.property.Status;
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

    private final MeetingSettings settings;

    MeetingCalendar(MeetingSettings settings) {
        this.settings = settings;
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
        VEvent event = event(meeting, reader);
        SeriesPart part = meeting.series();
        if (part != null) {
            event.setRecurrenceId(new RecurrenceId(Date.from(part.plannedTime().from()), true));
        }
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** A whole series: its rule, without what is no meeting now, and what is otherwise than the rule says. */
    public String ofSeries(List<Meeting> series, Reader reader) {
        Meeting pattern = series.stream()
                .filter(MeetingCalendar::takesPlace)
                .findFirst()
                .orElse(series.getFirst());
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

    private VEvent event(Meeting meeting, Reader reader) {
        MeetingDetails details = meeting.details();
        Instant changed = meeting.steps().getLast().at();
        VEvent event = new VEvent();
        event.setUid(MeetingVoice.uid(meeting.id(), meeting.series()));
        event.setSequence(meeting.calendarSequence());
        event.setDateTimeStamp(Date.from(changed));
        event.setLastModified(Date.from(changed));
        event.setSummary(details.title().in(reader.language()))
                .setLanguage(reader.language().getLanguage());
        event.setStatus(meeting.state() == MeetingState.CANCELLED ? Status.cancelled() : Status.confirmed());
        when(event, details.time());
        if (details.place() != null) {
            event.setLocation(details.place());
        } else if (details.videoLink() != null) {
            event.setLocation(details.videoLink());
        }
        if (details.videoLink() != null) {
            event.setUrl(details.videoLink());
        }
        people(event, reader);
        return event;
    }

    private static void when(VEvent event, MeetingTime time) {
        event.setDateStart(new DateStart(Date.from(time.from()), true));
        event.setDateEnd(new DateEnd(Date.from(time.until()), true));
    }

    /** Of all who are invited only the one who asks, by what the own token says. */
    private void people(VEvent event, Reader reader) {
        event.setOrganizer(new Organizer(settings.organizer().in(reader.language()), settings.address()));
        if (!reader.invited()) {
            return;
        }
        Attendee attendee = new Attendee(reader.name(), reader.address());
        if (reader.address() == null) {
            attendee.setUri("urn:weltoffen:person:" + reader.subject());
        }
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(status(reader.reply()));
        attendee.setRsvp(reader.reply() == null);
        event.addAttendee(attendee);
    }

    private static ParticipationStatus status(Answer.@Nullable Reply reply) {
        return reply == null
                ? ParticipationStatus.NEEDS_ACTION
                : switch (reply) {
                    case ACCEPTED -> ParticipationStatus.ACCEPTED;
                    case TENTATIVE -> ParticipationStatus.TENTATIVE;
                    case DECLINED -> ParticipationStatus.DECLINED;
                };
    }

    private VEvent master(Meeting pattern, SeriesPart part, List<Meeting> series, Reader reader) {
        VEvent event = event(pattern, reader);
        when(event, part.first());
        event.setSequence(series.stream()
                .mapToInt(Meeting::calendarSequence)
                .max()
                .orElse(0));
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
        VEvent event = event(meeting, reader);
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
            builder.byDay(rule.nthOf(first), DayOfWeek.values()[first.getDayOfWeek().getValue() % WEEK]);
        }
        return builder.build();
    }
}
