package city.weltoffen.networking.meeting.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.action.ActionEntry;
import city.weltoffen.networking.action.web.ActionSummary;
import city.weltoffen.networking.meeting.Invitee;
import city.weltoffen.networking.meeting.Invitees;
import city.weltoffen.networking.meeting.Meeting;
import city.weltoffen.networking.meeting.MeetingAccess;
import city.weltoffen.networking.meeting.MeetingDetails;
import city.weltoffen.networking.meeting.MeetingEntry;
import city.weltoffen.networking.meeting.MeetingId;
import city.weltoffen.networking.meeting.MeetingState;
import city.weltoffen.networking.meeting.MeetingTime;
import city.weltoffen.networking.meeting.Meetings;
import city.weltoffen.networking.meeting.Minutes;
import city.weltoffen.networking.meeting.MinutesDesk;
import city.weltoffen.networking.meeting.SeriesPart;
import city.weltoffen.networking.meeting.web.MeetingResponse.MeetingReference;
import city.weltoffen.networking.meeting.web.MeetingResponse.MeetingRights;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads a meeting with everything that belongs to it, for one reader. */
@Component
class MeetingReader {

    private final Meetings meetings;
    private final MinutesDesk desk;
    private final Invitees invitees;
    private final MeetingAccess access;
    private final Acting acting;

    MeetingReader(Meetings meetings, MinutesDesk desk, Invitees invitees, MeetingAccess access, Acting acting) {
        this.meetings = meetings;
        this.desk = desk;
        this.invitees = invitees;
        this.access = access;
        this.acting = acting;
    }

    /** @throws DomainProblem {@code not-found}, also of a draft that is not for that reader */
    Meeting require(String id, Identity identity) {
        Meeting meeting = meetings.require(new MeetingId(id));
        if (!access.reads(identity, meeting)) {
            throw DomainProblem.notFound(id);
        }
        return meeting;
    }

    /** As it was when it began, or as it is today. */
    List<Invitee> invitees(Meeting meeting) {
        return meeting.state().isAhead() || meeting.state() == MeetingState.CANCELLED
                ? invitees.of(meeting.invited(), meeting.details().time().day())
                : meeting.attendance().invited();
    }

    ResponseEntity<MeetingResponse> answer(Meeting meeting, Identity identity) {
        return Versioned.ok(meeting.version(), response(meeting, identity));
    }

    MeetingResponse response(Meeting meeting, Identity identity) {
        MeetingDetails details = meeting.details();
        MeetingTime time = details.time();
        List<Invitee> invited = invitees(meeting);
        return new MeetingResponse(
                meeting.id().value(),
                details.title(),
                time.begins(),
                time.ends(),
                time.zone(),
                time.from(),
                time.until(),
                details.place(),
                details.videoLink(),
                details.fileReference(),
                meeting.state(),
                series(meeting.series()),
                meeting.chair(),
                meeting.minuteTaker(),
                meeting.invited().departments(),
                meeting.invited().guests(),
                invited.stream()
                        .map(invitee -> InviteeResponse.of(invitee, meeting))
                        .toList(),
                meeting.attendance().guests(),
                meeting.agenda().items(),
                summaries(desk.carriedTo(meeting)),
                summaries(desk.agreedIn(meeting)),
                meeting.minutes(),
                toApprove(meeting, identity),
                meeting.steps(),
                may(meeting, identity, invited));
    }

    private static MeetingResponse.@Nullable MeetingSeries series(@Nullable SeriesPart part) {
        return part == null ? null : new MeetingResponse.MeetingSeries(part.series(), part.rule(), part.planned());
    }

    private List<ActionSummary> summaries(List<ActionEntry> entries) {
        return entries.stream()
                .map(entry -> ActionSummary.of(entry, acting.today()))
                .toList();
    }

    private List<MeetingReference> toApprove(Meeting meeting, Identity identity) {
        if (meeting.state() != MeetingState.OPEN && meeting.state() != MeetingState.IN_PROGRESS) {
            return List.of();
        }
        return meetings.in(EnumSet.of(MeetingState.CLOSED)).stream()
                .filter(MeetingEntry::isToApprove)
                .filter(entry -> identity.isOffice() || meeting.continues(entry.series(), entry.invited()))
                .filter(entry -> entry.details()
                        .time()
                        .from()
                        .isBefore(meeting.details().time().from()))
                .map(entry -> new MeetingReference(
                        entry.id().value(),
                        entry.details().title(),
                        entry.details().time().begins(),
                        entry.details().time().zone()))
                .toList();
    }

    private MeetingRights may(Meeting meeting, Identity identity, List<Invitee> invited) {
        MeetingState state = meeting.state();
        Minutes.Stage stage = meeting.minutes().stage();
        boolean goingOn = state.isAhead() || state == MeetingState.IN_PROGRESS;
        boolean lead = access.leads(identity, meeting);
        boolean isInvited =
                invited.stream().anyMatch(invitee -> invitee.person().is(identity.subject()));
        boolean out = stage == Minutes.Stage.CIRCULATED;
        boolean tookPart = access.tookPart(identity, meeting);
        return new MeetingRights(
                lead && state.isAhead(),
                lead && goingOn,
                access.writes(identity, meeting) && stage != Minutes.Stage.APPROVED,
                state.isAhead() || lead && state == MeetingState.IN_PROGRESS,
                state == MeetingState.OPEN && isInvited,
                state == MeetingState.OPEN ? access.inPlaceOf(identity, invited) : List.of(),
                goingOn && meeting.chair() == null && access.schedules(identity),
                out && tookPart,
                out && tookPart && !meeting.minutes().readBy().contains(identity.subject()));
    }
}
