package city.weltoffen.networking.meeting.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.department.Departments;
import city.weltoffen.networking.meeting.Invited;
import city.weltoffen.networking.meeting.Invitees;
import city.weltoffen.networking.meeting.Meeting;
import city.weltoffen.networking.meeting.MeetingAccess;
import city.weltoffen.networking.meeting.MeetingEntry;
import city.weltoffen.networking.meeting.MeetingSettings;
import city.weltoffen.networking.meeting.MeetingState;
import city.weltoffen.networking.meeting.Meetings;
import city.weltoffen.networking.meeting.Scheduling;
import city.weltoffen.networking.meeting.Scheduling.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings of the networking group. */
@RestController
@RequestMapping("/api/meetings")
@Tag(name = "meetings")
class MeetingsController {

    private final Meetings meetings;
    private final Scheduling scheduling;
    private final MeetingReader reader;
    private final MeetingAccess access;
    private final Invitees invitees;
    private final Departments departments;
    private final MeetingSettings settings;
    private final Clock businessClock;

    MeetingsController(
            Meetings meetings,
            Scheduling scheduling,
            MeetingReader reader,
            MeetingAccess access,
            Invitees invitees,
            Departments departments,
            MeetingSettings settings,
            Clock businessClock) {
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.reader = reader;
        this.access = access;
        this.invitees = invitees;
        this.departments = departments;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Meetings by their begin; drafts for those only who schedule meetings")
    PageOf<MeetingSummary> list(
            @ParameterObject @Valid MeetingFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        List<MeetingEntry> found = meetings.in(EnumSet.allOf(MeetingState.class)).stream()
                .filter(filter.condition(businessClock.instant(), access.schedules(identity)))
                .toList();
        return page.inFixedOrder()
                .of(filter.latestFirst() ? found.reversed() : found)
                .map(entry -> MeetingSummary.of(entry, identity.subject()));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One meeting with agenda, answers and minutes")
    ResponseEntity<MeetingResponse> get(@PathVariable String id, Identity identity) {
        return reader.answer(reader.require(id, identity), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Drafts a meeting, or a series, whose first meeting is the answer",
            description = "The office and all who coordinate a department or deputise. Nobody is invited before it"
                    + " is opened.")
    ResponseEntity<MeetingResponse> schedule(@Valid @RequestBody MeetingRequest request, Identity identity) {
        MeetingAccess.require(access.schedules(identity));
        Meeting meeting = scheduling.schedule(
                request.details(zone()),
                request.series() == null ? null : request.series().rule(),
                invited(request),
                chair(request.chair(), identity));
        return Versioned.created(
                "/api/meetings/" + meeting.id().value(), meeting.version(), reader.response(meeting, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Changes a meeting; with scope FOLLOWING also those of its series that come after it",
            description = "Who has the chair, and the office. Those that follow move by as much as this one does.")
    ResponseEntity<MeetingResponse> change(
            @PathVariable String id,
            @RequestParam(defaultValue = "THIS") Scope scope,
            ExpectedVersion expected,
            @Valid @RequestBody MeetingRequest request,
            Identity identity) {
        Meeting seen = reader.require(id, identity);
        MeetingAccess.require(access.leads(identity, seen));
        return reader.answer(
                scheduling.change(seen, expected, request.details(zone()), invited(request), scope), identity);
    }

    private String zone() {
        return settings.zone() == null ? businessClock.getZone().getId() : settings.zone();
    }

    private Invited invited(MeetingRequest request) {
        Invited invited = request.invited();
        departments.requireLiving(invited.departments(), "#/departments");
        return invited;
    }

    private @Nullable Person chair(@Nullable String subject, Identity identity) {
        if (subject == null || subject.isBlank()) {
            return null;
        }
        if (subject.equals(identity.subject())) {
            return new Person(subject, identity.name());
        }
        return invitees.appointed(subject).orElseThrow(() -> DomainProblem.invalid("#/chair", "person-not-appointed"));
    }
}
