package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.action.AgreedIn;
import city.weltoffen.networking.action.MeetingDesk;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells action items of which meeting they are. */
@Component
class SourcesOfActions implements MeetingDesk {

    /** Nothing is agreed before a meeting begins, so that nobody schedules one to give work to others. */
    private static final Set<MeetingState> WAS_HELD = EnumSet.of(MeetingState.IN_PROGRESS, MeetingState.CLOSED);

    private final Meetings meetings;
    private final MeetingAccess access;

    SourcesOfActions(Meetings meetings, MeetingAccess access) {
        this.meetings = meetings;
        this.access = access;
    }

    @Override
    public AgreedIn source(String meeting, @Nullable String item) {
        Meeting found = meetings.find(new MeetingId(meeting))
                .orElseThrow(() -> DomainProblem.invalid("#/source/meeting", "meeting-unknown"));
        if (item != null
                && found.agenda().items().stream().noneMatch(known -> known.id().equals(item))) {
            throw DomainProblem.invalid("#/source/item", "agenda-item-unknown");
        }
        found.minutes().require(Minutes.Stage.DRAFT);
        return new AgreedIn(meeting, item, MeetingVoice.name(found.details()));
    }

    @Override
    public boolean leads(Identity identity, String meeting) {
        return meetings.find(new MeetingId(meeting))
                .filter(found -> WAS_HELD.contains(found.state()) && access.writes(identity, found))
                .isPresent();
    }
}
