package city.weltoffen.networking.meeting;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.succession.DepartmentFollower;
import city.weltoffen.networking.succession.HandOver;
import city.weltoffen.networking.succession.OpenMatter;
import city.weltoffen.networking.succession.PersonFollower;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets invitations and topics follow a department's successor; chair and minutes follow a person's. */
@Component
class MeetingFollower implements DepartmentFollower, PersonFollower {

    private static final Set<MeetingState> GOING_ON =
            EnumSet.of(MeetingState.DRAFT, MeetingState.OPEN, MeetingState.IN_PROGRESS);

    /** With unfinished minutes: somebody has to see to them. */
    private static final Set<MeetingState> NOT_OVER = EnumSet.complementOf(EnumSet.of(MeetingState.CANCELLED));

    private final Meetings meetings;
    private final Invitees invitees;

    MeetingFollower(Meetings meetings, Invitees invitees) {
        this.meetings = meetings;
        this.invitees = invitees;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        meetings.in(GOING_ON)
                .forEach(entry -> meetings.update(
                        entry.id(), (meeting, now) -> meeting.follow(succession.slug(), succession.successor())));
    }

    @Override
    public void handOver(HandOver handOver) {
        Person to = invitees.appointed(handOver.to()).orElseGet(() -> new Person(handOver.to(), null));
        ledBy(handOver.from())
                .forEach(entry -> meetings.update(entry.id(), (meeting, now) -> {
                    if (is(meeting.chair(), handOver.from())) {
                        meeting.takeChair(to, handOver.from(), now);
                    }
                    if (is(meeting.minuteTaker(), handOver.from())) {
                        meeting.takesMinutes(to);
                    }
                }));
    }

    @Override
    public List<OpenMatter> held(String person) {
        return ledBy(person)
                .map(entry -> new OpenMatter(
                        MeetingVoice.name(entry.details()),
                        "/meetings/" + entry.id().value()))
                .toList();
    }

    private Stream<MeetingEntry> ledBy(String subject) {
        return meetings.in(NOT_OVER).stream()
                .filter(entry -> entry.stage() != Minutes.Stage.APPROVED)
                .filter(entry -> is(entry.chair(), subject) || is(entry.minuteTaker(), subject));
    }

    private static boolean is(@Nullable Person person, String subject) {
        return person != null && person.is(subject);
    }
}
