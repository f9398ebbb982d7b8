package city.weltoffen.notification.inviting;

import city.weltoffen.notification.inbox.CatchUp;
import city.weltoffen.notification.invitation.Invitation;
import city.weltoffen.notification.invitation.InvitationId;
import city.weltoffen.notification.invitation.Invitations;
import city.weltoffen.notification.outlet.InvitedOutlets;
import city.weltoffen.notification.outlet.Outlet;
import org.springframework.stereotype.Component;

/**
 * Whoever was invited signs in: the outlet, and with it the address and what waits, becomes the person's own, and what
 * came by it is in the inbox. Entries and items keep their ids, so that nothing comes twice, and all of it may be done
 * again.
 */
@Component
final class Joining {

    private final Invitations invitations;
    private final InvitedOutlets outlets;
    private final CatchUp catchUp;

    Joining(Invitations invitations, InvitedOutlets outlets, CatchUp catchUp) {
        this.invitations = invitations;
        this.outlets = outlets;
        this.catchUp = catchUp;
    }

    void signedIn(String subject, String address) {
        outlets.to(address).ifPresent(outlet -> join(subject, outlet));
    }

    private void join(String subject, Outlet outlet) {
        InvitationId id = new InvitationId(outlet.owner().id());
        if (invitations.find(id).isEmpty()) {
            return;
        }
        Invitation joined = invitations.join(id, subject, outlet.id().value());
        if (subject.equals(joined.subject())) {
            catchUp.bring(outlet.id().value(), subject);
            outlets.join(outlet, subject);
        }
    }

    /** Brings over what came while the person joined. */
    void settle(Invitation invitation) {
        Invitation.Joined joined = invitation.joined();
        if (joined != null) {
            outlets.of(invitation.id().value()).ifPresent(outlet -> outlets.join(outlet, joined.subject()));
            catchUp.bring(joined.outlet(), joined.subject());
            invitations.settle(invitation.id());
        }
    }
}
