package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.meeting.Minutes.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a meeting is about and comes to: who was there, what was said of each item, how far the minutes of it are. */
final class Protocol {

    private Agenda agenda = Agenda.EMPTY;
    private Attendance attendance = Attendance.NOT_YET;
    private List<String> carried = new ArrayList<>();
    private Minutes minutes = Minutes.NOT_YET;

    Protocol() {}

    /** @param open ids of the action items that are open now: they stand on its agenda */
    void begin(List<Invitee> invitees, List<String> open) {
        attendance = new Attendance(invitees, List.of(), List.of());
        carried = new ArrayList<>(open);
    }

    void attend(List<String> present, List<String> guests) {
        minutes.require(Stage.DRAFT);
        for (int i = 0; i < present.size(); i++) {
            if (!attendance.isInvited(present.get(i))) {
                throw DomainProblem.invalid("#/present/" + i, "not-invited");
            }
        }
        attendance = new Attendance(attendance.invited(), present, guests);
    }

    /** Answers whether it is another agenda now. */
    boolean arrange(UnaryOperator<Agenda> change) {
        Agenda before = agenda;
        agenda = change.apply(before);
        return !agenda.equals(before);
    }

    boolean write(String item, @Nullable String text, List<String> decisions, int seen) {
        minutes.require(Stage.DRAFT);
        return arrange(known -> known.write(item, text, decisions, seen));
    }

    void circulate(List<FrozenAction> agreed, List<FrozenAction> older, Moment now) {
        minutes = minutes.circulate(version(agreed, older, now));
    }

    private MinutesVersion version(List<FrozenAction> agreed, List<FrozenAction> older, Moment now) {
        return new MinutesVersion(minutes.nextVersion(), now.at(), now.by(), agenda.accepted(), agreed, older);
    }

    void amend(String item, String text, Moment now) {
        minutes = minutes.amend(agenda.require(item).id(), text, now);
    }

    void acceptAmendment(String amendment, @Nullable String text, List<String> decisions, int seen, Moment now) {
        Minutes decided = minutes.decide(amendment, Amendment.Status.ACCEPTED, null);
        MinutesVersion last = minutes.versions().getLast();
        agenda = agenda.write(minutes.amendment(amendment).item(), text, decisions, seen);
        minutes = decided.amended(version(last.agreed(), last.carried(), now));
    }

    void rejectAmendment(String amendment, String reason) {
        minutes = minutes.decide(amendment, Amendment.Status.REJECTED, reason);
    }

    /** Answers whether the person had not done so before. */
    boolean confirm(String subject) {
        minutes.require(Stage.CIRCULATED);
        Minutes before = minutes;
        minutes = before.read(subject);
        return minutes != before;
    }

    void approve(MeetingId in, Moment now) {
        minutes = minutes.approve(in, now.today());
    }

    Agenda agenda() {
        return agenda;
    }

    Attendance attendance() {
        return attendance;
    }

    List<String> carried() {
        return List.copyOf(carried);
    }

    Minutes minutes() {
        return minutes;
    }
}
