package city.weltoffen.networking.meeting.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.department.Departments;
import city.weltoffen.networking.meeting.AgendaItem;
import city.weltoffen.networking.meeting.Meeting;
import city.weltoffen.networking.meeting.MeetingAccess;
import city.weltoffen.networking.meeting.MeetingState;
import city.weltoffen.networking.meeting.Meetings;
import city.weltoffen.networking.meeting.Topic;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agenda of a meeting: everybody proposes, who leads it decides and orders. */
@RestController
@RequestMapping("/api/meetings/{id}/agenda")
@Tag(name = "meetings")
class AgendaController {

    private final Meetings meetings;
    private final MeetingReader reader;
    private final MeetingAccess access;
    private final Departments departments;

    AgendaController(Meetings meetings, MeetingReader reader, MeetingAccess access, Departments departments) {
        this.meetings = meetings;
        this.reader = reader;
        this.access = access;
        this.departments = departments;
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Proposes an item; what the chair proposes is accepted at once",
            description = "For the own department or one that is coordinated. Once the meeting has begun, only who"
                    + " leads it.")
    ResponseEntity<MeetingResponse> propose(
            @PathVariable String id, @Valid @RequestBody MeetingRequests.AgendaProposal request, Identity identity) {
        Meeting seen = reader.require(id, identity);
        Topic topic = topic(request, seen, identity);
        boolean leads = access.leads(identity, seen);
        MeetingAccess.require(leads || seen.state() != MeetingState.IN_PROGRESS);
        return reader.answer(
                meetings.update(
                        seen.id(),
                        (meeting, now) -> meeting.protocol().arrange(agenda -> agenda.propose(topic, now.by(), leads))),
                identity);
    }

    @PostMapping("/{item}/edit")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Words an item otherwise; who leads the meeting, and who proposed it until it is accepted")
    ResponseEntity<MeetingResponse> edit(
            @PathVariable String id,
            @PathVariable String item,
            @Valid @RequestBody MeetingRequests.AgendaProposal request,
            Identity identity) {
        Meeting seen = reader.require(id, identity);
        AgendaItem known = seen.agenda().require(item);
        boolean own = known.proposedBy().is(identity.subject()) && known.status() == AgendaItem.Status.PROPOSED;
        MeetingAccess.require(own || access.leads(identity, seen));
        Topic topic = topic(request, seen, identity);
        return reader.answer(
                meetings.update(
                        seen.id(), (meeting, now) -> meeting.protocol().arrange(agenda -> agenda.edit(item, topic))),
                identity);
    }

    @PostMapping("/{item}/accept")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Takes an item onto the agenda and says how long it lasts")
    ResponseEntity<MeetingResponse> accept(
            @PathVariable String id,
            @PathVariable String item,
            @Valid @RequestBody MeetingRequests.AgendaAcceptance request,
            Identity identity) {
        Meeting seen = led(id, identity);
        return reader.answer(
                meetings.update(
                        seen.id(),
                        (meeting, now) ->
                                meeting.protocol().arrange(agenda -> agenda.accept(item, request.duration()))),
                identity);
    }

    @PostMapping("/{item}/reject")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Does not take an item and says why")
    ResponseEntity<MeetingResponse> reject(
            @PathVariable String id,
            @PathVariable String item,
            @Valid @RequestBody MeetingRequests.MeetingReason request,
            Identity identity) {
        Meeting seen = led(id, identity);
        return reader.answer(
                meetings.update(
                        seen.id(),
                        (meeting, now) -> meeting.protocol().arrange(agenda -> agenda.reject(item, request.reason()))),
                identity);
    }

    @PostMapping("/order")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Puts the agenda into an order")
    ResponseEntity<MeetingResponse> order(
            @PathVariable String id, @Valid @RequestBody MeetingRequests.AgendaOrder request, Identity identity) {
        Meeting seen = led(id, identity);
        return reader.answer(
                meetings.update(
                        seen.id(),
                        (meeting, now) -> meeting.protocol().arrange(agenda -> agenda.order(request.items()))),
                identity);
    }

    private Meeting led(String id, Identity identity) {
        Meeting meeting = reader.require(id, identity);
        MeetingAccess.require(access.leads(identity, meeting));
        return meeting;
    }

    /** Who leads a meeting may write down a topic for any department. */
    private Topic topic(MeetingRequests.AgendaProposal request, Meeting meeting, Identity identity) {
        Topic topic = request.topic();
        String department = topic.department();
        if (department != null) {
            departments.problem("#/department", department).ifPresent(problem -> {
                throw DomainProblem.invalid(List.of(problem));
            });
        }
        MeetingAccess.require(access.leads(identity, meeting) || access.speaksFor(identity, topic.department()));
        return topic;
    }
}
