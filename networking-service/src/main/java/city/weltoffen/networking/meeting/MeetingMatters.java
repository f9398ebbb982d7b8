package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.networking.acting.Person;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invitations to answer, minutes to write, to read and to approve. */
@Component
class MeetingMatters implements MatterSource {

    private static final Wait INVITATION =
            Wait.of("meeting-invitation", "Einladung zur Sitzung", "Invitation to a meeting", "Antworten", "Answer");
    private static final Wait WRITE =
            Wait.of("minutes-to-write", "Protokoll zu schreiben", "Minutes to write", "Schreiben", "Write");
    private static final Wait READ =
            Wait.of("minutes-to-read", "Protokoll zu prüfen", "Minutes to check", "Prüfen", "Check");
    private static final Wait APPROVE =
            Wait.of("minutes-to-approve", "Protokoll zu genehmigen", "Minutes to approve", "Genehmigen", "Approve");
    private static final Wait MEETING = Wait.of("meeting-next", "Nächste Sitzung", "Next meeting", "Ansehen", "View");

    private final Meetings meetings;
    private final Invitees invitees;

    MeetingMatters(Meetings meetings, Invitees invitees) {
        this.meetings = meetings;
        this.invitees = invitees;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        List<MeetingEntry> all =
                meetings.in(EnumSet.of(MeetingState.OPEN, MeetingState.IN_PROGRESS, MeetingState.CLOSED));
        return all.stream().flatMap(entry -> switch (entry.state()) {
            case OPEN -> matter(entry, INVITATION, reader, isToAnswer(entry, reader));
            case CLOSED ->
                Stream.concat(
                        matter(entry, WRITE, reader, isToWrite(entry, reader)),
                        matter(entry, READ, reader, isToRead(entry, reader)));
            default -> matter(entry, APPROVE, reader, isToApprove(entry, all, reader));
        });
    }

    @Override
    public Stream<Matter> coming(Reader reader) {
        return meetings.in(EnumSet.of(MeetingState.OPEN)).stream()
                .filter(entry -> isInvited(entry, reader) && !day(entry).isBefore(reader.today()))
                .flatMap(entry -> matter(entry, MEETING, reader, true));
    }

    private boolean isToAnswer(MeetingEntry entry, Reader reader) {
        return !day(entry).isBefore(reader.today())
                && entry.answers().stream().noneMatch(answer -> answer.person().is(reader.subject()))
                && isInvited(entry, reader);
    }

    private static boolean isToWrite(MeetingEntry entry, Reader reader) {
        Person writer = entry.minuteTaker() == null ? entry.chair() : entry.minuteTaker();
        return entry.stage() == Minutes.Stage.DRAFT && is(writer, reader);
    }

    private boolean isToRead(MeetingEntry entry, Reader reader) {
        return entry.isToApprove()
                && entry.minutes() != null
                && !entry.minutes().readBy().contains(reader.subject())
                && !is(entry.minuteTaker(), reader)
                && isInvited(entry, reader);
    }

    /** The chair of a meeting that is being held has the minutes of earlier ones approved. */
    private static boolean isToApprove(MeetingEntry held, List<MeetingEntry> all, Reader reader) {
        return is(held.chair(), reader)
                && all.stream().anyMatch(earlier -> earlier.isToApprove() && held.continues(earlier));
    }

    private boolean isInvited(MeetingEntry entry, Reader reader) {
        return !reader.coordinated().isEmpty()
                && invitees.of(entry.invited(), day(entry)).stream()
                        .anyMatch(invitee -> invitee.person().is(reader.subject()));
    }

    private static boolean is(@Nullable Person person, Reader reader) {
        return person != null && person.is(reader.subject());
    }

    private static LocalDate day(MeetingEntry entry) {
        return entry.details().time().day();
    }

    private static Stream<Matter> matter(MeetingEntry entry, Wait wait, Reader reader, boolean waits) {
        LocalDate day = day(entry);
        return waits
                ? Stream.of(wait.matter(
                        entry.id().value(),
                        MeetingVoice.name(entry.details()),
                        entry.state() == MeetingState.OPEN ? day : null,
                        day.isBefore(reader.today()) ? day : reader.today(),
                        null,
                        "/meetings/" + entry.id().value()))
                : Stream.empty();
    }
}
