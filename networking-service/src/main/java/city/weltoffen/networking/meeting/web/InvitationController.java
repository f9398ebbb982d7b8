package city.weltoffen.networking.meeting.web;

import city.weltoffen.defaults.ical.CalendarFile;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.meeting.Answer;
import city.weltoffen.networking.meeting.Meeting;
import city.weltoffen.networking.meeting.MeetingCalendar;
import city.weltoffen.networking.meeting.MeetingState;
import city.weltoffen.networking.meeting.Scheduling;
import city.weltoffen.networking.meeting.Scheduling.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The invitation for the calendar of the one who asks. */
@RestController
@Tag(name = "meetings")
class InvitationController {

    private final MeetingReader reader;
    private final MeetingCalendar calendar;
    private final Scheduling scheduling;

    InvitationController(MeetingReader reader, MeetingCalendar calendar, Scheduling scheduling) {
        this.reader = reader;
        this.calendar = calendar;
        this.scheduling = scheduling;
    }

    @GetMapping(path = "/api/meetings/{id}/invitation.ics", produces = CalendarFile.TYPE)
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "The invitation as calendars take it (iTIP), or its cancellation",
            description = "With scope FOLLOWING the whole series. Who is not invited gets it for information only.")
    ResponseEntity<String> invitation(
            @PathVariable String id,
            @RequestParam(defaultValue = "THIS") Scope scope,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language,
            Identity identity) {
        Meeting meeting = reader.require(id, identity);
        if (meeting.state() == MeetingState.DRAFT) {
            throw new DomainProblem("meeting-state.draft");
        }
        MeetingCalendar.Reader asking = asking(meeting, identity, Locale.of(language));
        String text = scope == Scope.FOLLOWING && meeting.series() != null
                ? calendar.ofSeries(scheduling.seriesOf(meeting), asking)
                : calendar.of(meeting, asking);
        return CalendarFile.named(id, text);
    }

    private MeetingCalendar.Reader asking(Meeting meeting, Identity identity, Locale language) {
        boolean invited = reader.invitees(meeting).stream()
                .anyMatch(invitee -> invitee.person().is(identity.subject()));
        Answer.Reply reply = meeting.answers().stream()
                .filter(answer -> answer.person().is(identity.subject()))
                .map(Answer::reply)
                .findFirst()
                .orElse(null);
        return new MeetingCalendar.Reader(
                language, identity.subject(), identity.name(), identity.email(), reply, invited);
    }
}
