package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.acting.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may do what with meetings. All members read them, but drafts only who may schedule. */
@Component
public class MeetingAccess {

    private final Directory directory;

    MeetingAccess(Directory directory) {
        this.directory = directory;
    }

    /** Whether somebody schedules meetings: the office and all who coordinate or deputise. */
    public boolean schedules(Identity identity) {
        return identity.isOffice() || !coordinated(identity).isEmpty();
    }

    /** Whether somebody orders the agenda, opens and closes: the office, and who has the chair. */
    public boolean leads(Identity identity, Meeting meeting) {
        return identity.isOffice() || is(identity, meeting.chair());
    }

    /** Whether somebody has minutes approved in a meeting: its chair where the same group meets, the office in any. */
    public boolean approves(Identity identity, Meeting minutes, Meeting in) {
        return identity.isOffice() || is(identity, in.chair()) && in.continues(minutes.series(), minutes.invited());
    }

    /** Whether somebody writes the minutes. */
    public boolean writes(Identity identity, Meeting meeting) {
        return leads(identity, meeting) || is(identity, meeting.minuteTaker());
    }

    /** Whether somebody may want the minutes otherwise: who was invited, and who wrote them. */
    public boolean tookPart(Identity identity, Meeting meeting) {
        return writes(identity, meeting) || meeting.attendance().isInvited(identity.subject());
    }

    public boolean reads(Identity identity, Meeting meeting) {
        return meeting.state() != MeetingState.DRAFT || schedules(identity);
    }

    /** Subjects of those away in whose place somebody may answer, as deputy or colleague. */
    public List<String> inPlaceOf(Identity identity, List<Invitee> invitees) {
        Set<String> coordinated = coordinated(identity);
        return invitees.stream()
                .filter(invitee -> invitee.away() && !invitee.person().is(identity.subject()))
                .filter(invitee -> invitee.departments().stream().anyMatch(coordinated::contains))
                .map(invitee -> invitee.person().subject())
                .toList();
    }

    /** Whether somebody brings a topic for a department. */
    public boolean speaksFor(Identity identity, @Nullable String department) {
        return department == null
                || identity.isOffice()
                || department.equals(identity.department())
                || coordinated(identity).contains(department);
    }

    private Set<String> coordinated(Identity identity) {
        return directory.coordinatedBy(identity.subject());
    }

    private static boolean is(Identity identity, @Nullable Person person) {
        return person != null && person.is(identity.subject());
    }

    /** @throws DomainProblem {@code forbidden} */
    public static void require(boolean allowed) {
        if (!allowed) {
            throw DomainProblem.forbidden();
        }
    }
}
