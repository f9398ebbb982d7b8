package city.weltoffen.networking.meeting.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.meeting.Invitee;
import city.weltoffen.networking.meeting.Invitees;
import city.weltoffen.networking.meeting.Meeting;
import city.weltoffen.networking.meeting.MeetingAccess;
import city.weltoffen.networking.meeting.Meetings;
import city.weltoffen.networking.meeting.MinutesDesk;
import city.weltoffen.networking.meeting.Scheduling;
import city.weltoffen.networking.meeting.Scheduling.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a meeting, from the invitation to its end. */
@RestController
@RequestMapping("/api/meetings/{id}")
@Tag(name = "meetings")
class MeetingVerbsController {

    private final Meetings meetings;
    private final Scheduling scheduling;
    private final MinutesDesk desk;
    private final MeetingReader reader;
    private final MeetingAccess access;
    private final Invitees invitees;

    MeetingVerbsController(
            Meetings meetings,
            Scheduling scheduling,
            MinutesDesk desk,
            MeetingReader reader,
            MeetingAccess access,
            Invitees invitees) {
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.desk = desk;
        this.reader = reader;
        this.access = access;
        this.invitees = invitees;
    }

    @PostMapping("/open")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Invites; with scope FOLLOWING also to the later meetings of its series")
    ResponseEntity<MeetingResponse> open(
            @PathVariable String id, @RequestParam(defaultValue = "THIS") Scope scope, Identity identity) {
        return reader.answer(scheduling.open(led(id, identity), scope), identity);
    }

    @PostMapping("/cancel")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Cancels it and says why; with scope FOLLOWING also the later meetings of its series")
    ResponseEntity<MeetingResponse> cancel(
            @PathVariable String id,
            @RequestParam(defaultValue = "THIS") Scope scope,
            @Valid @RequestBody MeetingRequests.MeetingReason request,
            Identity identity) {
        return reader.answer(scheduling.cancel(led(id, identity), request.reason(), scope), identity);
    }

    @PostMapping("/take-chair")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Takes the chair, where nobody else has it",
            description = "The office and all who coordinate a department or deputise; 409 when somebody was faster.")
    ResponseEntity<MeetingResponse> takeChair(@PathVariable String id, Identity identity) {
        Meeting seen = reader.require(id, identity);
        MeetingAccess.require(access.schedules(identity));
        Person self = new Person(identity.subject(), identity.name());
        return reader.answer(
                meetings.update(seen.id(), (meeting, now) -> meeting.takeChair(self, null, now)), identity);
    }

    @PostMapping("/hand-over-chair")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Gives the chair to somebody else",
            description = "Who has it, and the office; 409 when somebody else has it by now.")
    ResponseEntity<MeetingResponse> handOverChair(
            @PathVariable String id, @Valid @RequestBody MeetingRequests.ChairRequest request, Identity identity) {
        Meeting seen = led(id, identity);
        Person next = person(request.person(), identity);
        return reader.answer(
                meetings.update(seen.id(), (meeting, now) -> meeting.takeChair(next, request.instead(), now)),
                identity);
    }

    @PostMapping("/minute-taker")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says who takes the minutes")
    ResponseEntity<MeetingResponse> minuteTaker(
            @PathVariable String id,
            @Valid @RequestBody MeetingRequests.MinuteTakerRequest request,
            Identity identity) {
        Meeting seen = led(id, identity);
        Person writer = person(request.person(), identity);
        return reader.answer(meetings.update(seen.id(), (meeting, now) -> meeting.takesMinutes(writer)), identity);
    }

    @PostMapping("/answer")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Answers an invitation, also in the place of somebody away",
            description = "Who is invited; in the place of somebody away who coordinates the same department or"
                    + " deputises.")
    ResponseEntity<MeetingResponse> reply(
            @PathVariable String id, @Valid @RequestBody MeetingRequests.AnswerRequest request, Identity identity) {
        Meeting seen = reader.require(id, identity);
        List<Invitee> invited = reader.invitees(seen);
        String subject = request.person() == null ? identity.subject() : request.person();
        boolean own = subject.equals(identity.subject());
        MeetingAccess.require(own || access.inPlaceOf(identity, invited).contains(subject));
        Person person = invited.stream()
                .map(Invitee::person)
                .filter(invitee -> invitee.is(subject))
                .findFirst()
                .orElseThrow(DomainProblem::forbidden);
        return reader.answer(
                meetings.update(
                        seen.id(),
                        (meeting, now) -> meeting.answer(person, request.reply(), own ? null : now.by(), now)),
                identity);
    }

    @PostMapping("/begin")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Begins it; who is invited and which action items are open is kept from now on")
    ResponseEntity<MeetingResponse> begin(@PathVariable String id, Identity identity) {
        return reader.answer(desk.begin(led(id, identity).id()), identity);
    }

    @PostMapping("/close")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Ends it")
    ResponseEntity<MeetingResponse> close(@PathVariable String id, Identity identity) {
        return reader.answer(meetings.update(led(id, identity).id(), Meeting::close), identity);
    }

    private Meeting led(String id, Identity identity) {
        Meeting meeting = reader.require(id, identity);
        MeetingAccess.require(access.leads(identity, meeting));
        return meeting;
    }

    private Person person(String subject, Identity identity) {
        return subject.equals(identity.subject())
                ? new Person(subject, identity.name())
                : invitees.appointed(subject)
                        .orElseThrow(() -> DomainProblem.invalid("#/person", "person-not-appointed"));
    }
}
