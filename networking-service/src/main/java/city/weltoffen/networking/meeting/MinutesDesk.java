package city.weltoffen.networking.meeting;

import city.weltoffen.networking.action.ActionEntry;
import city.weltoffen.networking.action.ActionItems;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds meetings and brings together what was said in them and the action items that came of it. */
@Component
public class MinutesDesk {

    private final Meetings meetings;
    private final Invitees invitees;
    private final ActionItems actions;

    MinutesDesk(Meetings meetings, Invitees invitees, ActionItems actions) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.actions = actions;
    }

    /** Those agreed in that meeting, as they are today. */
    public List<ActionEntry> agreedIn(Meeting meeting) {
        return ordered(actions.agreedIn(meeting.id().value()).stream());
    }

    /** Older ones on its agenda: all open ones until it begins, then those that were open when it began. */
    public List<ActionEntry> carriedTo(Meeting meeting) {
        return switch (meeting.state()) {
            case DRAFT, OPEN ->
                ordered(actions.open().stream()
                        .filter(entry -> !entry.isOf(meeting.id().value())));
            case IN_PROGRESS, CLOSED -> ordered(actions.of(meeting.carried()).stream());
            case CANCELLED -> List.of();
        };
    }

    private static List<ActionEntry> ordered(Stream<ActionEntry> entries) {
        return entries.sorted(Comparator.comparing(ActionEntry::due)
                        .thenComparing(entry -> entry.id().value()))
                .toList();
    }

    public Meeting begin(MeetingId id) {
        return meetings.update(
                id,
                (meeting, now) -> meeting.begin(
                        invitees.of(meeting.invited(), meeting.details().time().day()),
                        carriedTo(meeting).stream()
                                .map(entry -> entry.id().value())
                                .toList(),
                        now));
    }

    public Meeting circulate(MeetingId id) {
        return meetings.update(
                id,
                (meeting, now) -> meeting.protocol()
                        .circulate(
                                frozen(agreedIn(meeting)),
                                frozen(carriedTo(meeting)),
                                invitees.addressees(meeting.invited()),
                                now));
    }

    private static List<FrozenAction> frozen(List<ActionEntry> entries) {
        return entries.stream().map(FrozenAction::of).toList();
    }

    /** @param in the meeting that approves them */
    public Meeting approve(MeetingId id, Meeting in) {
        return meetings.update(
                id, (meeting, now) -> meeting.protocol().approve(in, invitees.addressees(meeting.invited()), now));
    }

    /** What the minutes say: their last version, or what is written so far. */
    public MinutesVersion latest(Meeting meeting) {
        List<MinutesVersion> versions = meeting.minutes().versions();
        if (!versions.isEmpty()) {
            return versions.getLast();
        }
        MeetingStep last = meeting.steps().getLast();
        return new MinutesVersion(
                0,
                last.at(),
                last.by(),
                meeting.agenda().accepted(),
                frozen(agreedIn(meeting)),
                frozen(carriedTo(meeting)));
    }
}
