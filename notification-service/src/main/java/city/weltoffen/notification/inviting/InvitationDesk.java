package city.weltoffen.notification.inviting;

import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.notification.invitation.Guest;
import city.weltoffen.notification.invitation.Invitation;
import city.weltoffen.notification.invitation.InvitationId;
import city.weltoffen.notification.invitation.Invitations;
import city.weltoffen.notification.mail.MailFault;
import city.weltoffen.notification.mail.MailServer;
import city.weltoffen.notification.mail.Mailbox;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.InvitedOutlets;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.Rhythm;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the office does with invitations. */
@Component
public class InvitationDesk {

    private static final String FIELD = "#/email";
    private static final String OUTLET = "E-Mail";
    private static final int MORNING = 8;

    private final Invitations invitations;
    private final InvitedOutlets outlets;
    private final InvitationMails mails;
    private final MailServer server;
    private final Turns turns;
    private final Clock businessClock;

    InvitationDesk(
            Invitations invitations,
            InvitedOutlets outlets,
            InvitationMails mails,
            MailServer server,
            Turns turns,
            Clock businessClock) {
        this.invitations = invitations;
        this.outlets = outlets;
        this.mails = mails;
        this.server = server;
        this.turns = turns;
        this.businessClock = businessClock;
    }

    /** The last first. */
    public List<Invitation> all() {
        return invitations.all();
    }

    public Invited withOutlet(Invitation invitation) {
        return new Invited(invitation, outlets.of(invitation.id().value()).orElse(null));
    }

    /** @throws DomainProblem {@code not-found} */
    public Invited require(InvitationId id) {
        return withOutlet(invitations.require(id));
    }

    /**
     * Invites somebody, who hears of it by mail.
     *
     * @throws DomainProblem {@code server-missing}, naming an address that cannot be, or {@code taken} when mails go to
     *     it already
     */
    public Invited invite(String email, Guest guest) {
        requireServer();
        String address = Mailbox.of(email, FIELD);
        return turns.take("mailed-invitations", () -> {
            if (outlets.isTaken(address)) {
                throw DomainProblem.taken(FIELD, address);
            }
            Invitation invitation = invitations.add(guest);
            Outlet outlet = outlets.add(invitation.id().value(), OUTLET, settings(address, guest));
            mails.send(invitation, outlet);
            return new Invited(invitation, outlet);
        });
    }

    private EmailSettings settings(String address, Guest guest) {
        String zone = businessClock.getZone().getId();
        return new EmailSettings(address, Rhythm.DAILY, MORNING, DayOfWeek.MONDAY, zone, guest.language(), null);
    }

    /**
     * Tells the person once more, and tries again what did not get through.
     *
     * @throws DomainProblem {@code invitation-not-waiting} also when its reader wants no more mails,
     *     {@code invitation-mailed-often} or {@code invitation-just-mailed}
     */
    public Invited mailAgain(InvitationId id) {
        requireServer();
        Invited invited = require(id);
        Outlet outlet = invited.outlet();
        InvitationState state = invited.state();
        if (outlet == null || state != InvitationState.WAITING && state != InvitationState.BOUNCED) {
            throw new DomainProblem("invitation-not-waiting");
        }
        mails.sendAgain(invitations.mailAgain(id), outlet);
        return require(id);
    }

    /** Deletes it with its address; who has joined keeps what is theirs, and hears no more as a guest. */
    public void withdraw(InvitationId id, ExpectedVersion expected) {
        expected.check(invitations.require(id).version());
        outlets.end(id.value());
        invitations.forget(id);
    }

    private void requireServer() {
        if (!server.isSetUp()) {
            throw new DomainProblem(MailFault.SERVER_MISSING.code());
        }
    }
}
