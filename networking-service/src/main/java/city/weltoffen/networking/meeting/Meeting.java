package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.networking.MeetingCancelled;
import city.weltoffen.events.networking.MeetingChanged;
import city.weltoffen.events.networking.MeetingScheduled;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.meeting.MeetingStep.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

/** A meeting of the networking group, with its agenda, its answers and its minutes. One person at most has the chair. */
@Document("meetings")
public class Meeting extends Aggregate {

    @Id
    private final MeetingId id;

    private final @Nullable SeriesPart series;
    private MeetingDetails details;
    private Invited invited;

    @Unwrapped.Empty
    private MeetingCourse course = new MeetingCourse();

    private @Nullable Person chair;
    private @Nullable Person minuteTaker;
    private int calendarSequence;
    private List<Answer> answers = new ArrayList<>();

    @Unwrapped.Empty
    private Protocol protocol = new Protocol();

    @PersistenceCreator
    Meeting(MeetingId id, @Nullable SeriesPart series, MeetingDetails details, Invited invited) {
        this.id = id;
        this.series = series;
        this.details = details;
        this.invited = invited;
    }

    static Meeting draft(
            MeetingDetails details, @Nullable SeriesPart series, Invited invited, @Nullable Person chair, Moment now) {
        Meeting meeting = new Meeting(MeetingId.next(), series, details, invited);
        meeting.chair = chair;
        meeting.remember(Verb.SCHEDULED, now);
        return meeting;
    }

    /** Invites. */
    void open(List<Addressee> to, Moment now) {
        course.require(MeetingState.DRAFT);
        if (!details.time().until().isAfter(now.at())) {
            throw new DomainProblem("meeting-past");
        }
        become(MeetingState.OPEN, Verb.OPENED, null, now);
        record(new MeetingScheduled(
                voice().says("Einladung zur Sitzung", "Invitation to a meeting", to), voice().facts()));
    }

    void change(MeetingDetails other, Invited others, List<Addressee> to, Moment now) {
        course.require(MeetingState.DRAFT, MeetingState.OPEN);
        if (other.equals(details) && others.equals(invited)) {
            return;
        }
        boolean misleads = details.misleads(other);
        details = other;
        invited = others;
        remember(Verb.CHANGED, now);
        if (course.state() == MeetingState.OPEN) {
            calendarSequence += misleads ? 1 : 0;
            record(new MeetingChanged(voice().says("Sitzung geändert", "Meeting changed", to), voice().facts()));
        }
    }

    void cancel(String reason, List<Addressee> to, Moment now) {
        course.require(MeetingState.DRAFT, MeetingState.OPEN);
        boolean known = course.state() == MeetingState.OPEN;
        become(MeetingState.CANCELLED, Verb.CANCELLED, reason, now);
        if (known) {
            calendarSequence++;
            record(new MeetingCancelled(voice().says("Sitzung abgesagt", "Meeting cancelled", to), voice().facts()));
        }
    }

    /**
     * Takes the chair where nobody else has it.
     *
     * @param instead subject of who has it, as the person who asks has seen it
     * @throws DomainProblem {@code chair-taken} where it is somebody else's by now
     */
    public void takeChair(Person person, @Nullable String instead, Moment now) {
        course.requireNotOver(minutes());
        if (chair != null && chair.is(person.subject())) {
            return;
        }
        if (!Objects.equals(chair == null ? null : chair.subject(), instead)) {
            throw MeetingProblems.chairTaken();
        }
        chair = person;
        remember(Verb.CHAIR_TAKEN, now);
    }

    public void takesMinutes(Person person) {
        course.requireNotOver(minutes());
        minuteTaker = person;
        changeQuietly();
    }

    /** @param by who answers for somebody away, if not the person */
    public void answer(Person person, Answer.Reply reply, @Nullable Person by, Moment now) {
        course.require(MeetingState.OPEN);
        answers.removeIf(answer -> answer.person().is(person.subject()));
        answers.add(new Answer(person, reply, now.at(), by));
        changeQuietly();
    }

    /** @param open ids of the action items that are open now: they stand on its agenda */
    void begin(List<Invitee> invitees, List<String> open, Moment now) {
        course.require(MeetingState.OPEN);
        if (chair == null) {
            throw new DomainProblem("chair-missing");
        }
        protocol.begin(invitees, open);
        become(MeetingState.IN_PROGRESS, Verb.BEGUN, null, now);
    }

    public void close(Moment now) {
        course.require(MeetingState.IN_PROGRESS);
        become(MeetingState.CLOSED, Verb.CLOSED, null, now);
    }

    public ProtocolVerbs protocol() {
        return new ProtocolVerbs(this, protocol, course);
    }

    /** Follows a department that ended: its successor is invited, and its topics are the successor's. */
    void follow(String ended, String successor) {
        course.requireGoingOn();
        Invited others = invited.following(ended, successor);
        boolean rearranged = protocol.arrange(agenda -> agenda.following(ended, successor));
        if (rearranged || !others.equals(invited)) {
            invited = others;
            changeQuietly();
        }
    }

    /** Whether the group is that of an earlier meeting: of the same series, or most of them are invited again. */
    public boolean continues(@Nullable SeriesPart earlier, Invited then) {
        return series != null && series.isOfSeriesOf(earlier) || invited.covers(then);
    }

    MeetingVoice voice() {
        return new MeetingVoice(id, details, series, invited, calendarSequence);
    }

    private void become(MeetingState next, Verb verb, @Nullable String reason, Moment now) {
        course.become(next, verb, reason, now);
        changeQuietly();
    }

    void remember(Verb verb, Moment now) {
        course.remember(verb, null, now);
        changeQuietly();
    }

    void note() {
        changeQuietly();
    }

    void tell(DomainEvent told) {
        record(told);
    }

    @Override
    public MeetingId id() {
        return id;
    }

    public @Nullable SeriesPart series() {
        return series;
    }

    public MeetingDetails details() {
        return details;
    }

    public Invited invited() {
        return invited;
    }

    public MeetingState state() {
        return course.state();
    }

    public @Nullable Person chair() {
        return chair;
    }

    public @Nullable Person minuteTaker() {
        return minuteTaker;
    }

    /** Counts what calendars must hear of. */
    public int calendarSequence() {
        return calendarSequence;
    }

    public Agenda agenda() {
        return protocol.agenda();
    }

    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    public Attendance attendance() {
        return protocol.attendance();
    }

    /** Ids of the action items that were open when it began. */
    public List<String> carried() {
        return protocol.carried();
    }

    public Minutes minutes() {
        return protocol.minutes();
    }

    /** Oldest first. */
    public List<MeetingStep> steps() {
        return course.steps();
    }
}
