package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.networking.MeetingMinutesApproved;
import city.weltoffen.events.networking.MeetingMinutesCirculated;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.meeting.MeetingStep.Verb;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is written down of a meeting, and how that becomes what holds. */
public final class ProtocolVerbs {

    private final Meeting meeting;
    private final Protocol protocol;
    private final MeetingCourse course;

    ProtocolVerbs(Meeting meeting, Protocol protocol, MeetingCourse course) {
        this.meeting = meeting;
        this.protocol = protocol;
        this.course = course;
    }

    /** Changes the agenda for as long as the meeting is not over. */
    public void arrange(UnaryOperator<Agenda> change) {
        course.requireGoingOn();
        if (protocol.arrange(change)) {
            meeting.note();
        }
    }

    public void attend(List<String> present, List<String> guests) {
        course.require(MeetingState.IN_PROGRESS, MeetingState.CLOSED);
        protocol.attend(present, guests);
        meeting.note();
    }

    /** @param seen revision of the item that the writer knows */
    public void write(String item, @Nullable String text, List<String> decisions, int seen) {
        course.require(MeetingState.IN_PROGRESS, MeetingState.CLOSED);
        if (protocol.write(item, text, decisions, seen)) {
            meeting.note();
        }
    }

    void circulate(List<FrozenAction> agreed, List<FrozenAction> older, List<Addressee> to, Moment now) {
        course.require(MeetingState.CLOSED);
        protocol.circulate(agreed, older, now);
        meeting.remember(Verb.CIRCULATED, now);
        MeetingVoice voice = meeting.voice();
        meeting.tell(new MeetingMinutesCirculated(
                voice.says("Protokoll versandt", "Minutes circulated", to), voice.facts(), version()));
    }

    public void amend(String item, String text, Moment now) {
        protocol.amend(item, text, now);
        meeting.note();
    }

    /** Writes the item anew as the amendment asks. */
    public void acceptAmendment(String amendment, @Nullable String text, List<String> decisions, int seen, Moment now) {
        protocol.acceptAmendment(amendment, text, decisions, seen, now);
        meeting.remember(Verb.AMENDED, now);
    }

    public void rejectAmendment(String amendment, String reason) {
        protocol.rejectAmendment(amendment, reason);
        meeting.note();
    }

    /** Notes that somebody has read the minutes and has no objection. */
    public void confirm(Moment now) {
        if (protocol.confirm(now.by().subject())) {
            meeting.note();
        }
    }

    /** Lets the minutes hold; from now on nobody changes them. */
    void approve(Meeting in, List<Addressee> to, Moment now) {
        in.protocol().course.require(MeetingState.IN_PROGRESS);
        if (!in.details().time().from().isAfter(meeting.details().time().from())) {
            throw DomainProblem.invalid("#/in", "not-later");
        }
        protocol.approve(in.id(), now);
        meeting.remember(Verb.APPROVED, now);
        MeetingVoice voice = meeting.voice();
        meeting.tell(new MeetingMinutesApproved(
                voice.says("Protokoll genehmigt", "Minutes approved", to), voice.facts(), version()));
    }

    private int version() {
        return protocol.minutes().versions().size();
    }
}
