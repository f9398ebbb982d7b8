package city.weltoffen.notification.inviting;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.notification.invitation.Invitation;
import city.weltoffen.notification.invitation.Invitations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Completes joining, also after a crash, and deletes invitations whose address is gone. */
@Component
class SettleInvitations implements Job {

    /** In which what was on its way has arrived. */
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Invitations invitations;
    private final InvitationDesk desk;
    private final Joining joining;
    private final Clock businessClock;

    SettleInvitations(Invitations invitations, InvitationDesk desk, Joining joining, Clock businessClock) {
        this.invitations = invitations;
        this.desk = desk;
        this.joining = joining;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "settle-invitations";
    }

    @Override
    public void run() {
        Instant before = businessClock.instant().minus(WHILE);
        invitations.unsettled(before).forEach(joining::settle);
        invitations.all().stream()
                .filter(invitation -> invitation.invitedAt().isBefore(before))
                .filter(invitation -> desk.withOutlet(invitation).state() == InvitationState.ENDED)
                .map(Invitation::id)
                .forEach(invitations::forget);
    }
}
