package city.weltoffen.networking.meeting;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What a calendar is told of one meeting: when, where, by whom and to whom. */
final class InvitationEvents {

    private final MeetingSettings settings;

    InvitationEvents(MeetingSettings settings) {
        this.settings = settings;
    }

    VEvent of(Meeting meeting, MeetingCalendar.Reader reader) {
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

    static void when(VEvent event, MeetingTime time) {
        event.setDateStart(new DateStart(Date.from(time.from()), true));
        event.setDateEnd(new DateEnd(Date.from(time.until()), true));
    }

    /** Of all who are invited only the one who asks, by what the own token says. */
    private void people(VEvent event, MeetingCalendar.Reader reader) {
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
}
