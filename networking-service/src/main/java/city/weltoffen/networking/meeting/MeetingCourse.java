package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.meeting.MeetingStep.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a meeting is, and the steps that led there. */
final class MeetingCourse {

    private MeetingState state = MeetingState.DRAFT;
    private List<MeetingStep> steps = new ArrayList<>();

    MeetingCourse() {}

    /** @throws DomainProblem that names the state, where it is another one */
    void require(MeetingState... possible) {
        if (!Arrays.asList(possible).contains(state)) {
            throw new DomainProblem("meeting-state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    void requireGoingOn() {
        require(MeetingState.DRAFT, MeetingState.OPEN, MeetingState.IN_PROGRESS);
    }

    /** It is over once its minutes are approved: until then somebody has to see to them. */
    void requireNotOver(Minutes minutes) {
        require(MeetingState.DRAFT, MeetingState.OPEN, MeetingState.IN_PROGRESS, MeetingState.CLOSED);
        minutes.requireNotApproved();
    }

    void become(MeetingState next, Verb verb, @Nullable String reason, Moment now) {
        state = next;
        remember(verb, reason, now);
    }

    void remember(Verb verb, @Nullable String reason, Moment now) {
        steps.add(new MeetingStep(now.at(), now.by(), verb, reason));
    }

    MeetingState state() {
        return state;
    }

    /** Oldest first. */
    List<MeetingStep> steps() {
        return List.copyOf(steps);
    }
}
