package city.weltoffen.notification.inviting;

import city.weltoffen.notification.invitation.Invitation;
import city.weltoffen.notification.outlet.Outlet;
import org.jspecify.annotations.Nullable;

/** How far an invitation is, as its outlet says. */
public enum InvitationState {
    /** Mails go out; the person has not signed in. */
    WAITING,
    /** No mail gets through; after some time the address is deleted. */
    BOUNCED,
    /** The reader has ended the mails; after some time the address is deleted. */
    DECLINED,
    /** The person has signed in. */
    JOINED,
    /** The address is deleted. */
    ENDED;

    static InvitationState of(Invitation invitation, @Nullable Outlet outlet) {
        if (invitation.joined() != null) {
            return JOINED;
        }
        if (outlet == null) {
            return ENDED;
        }
        return switch (outlet.state()) {
            case FAILED -> BOUNCED;
            case PAUSED -> DECLINED;
            case ACTIVE, UNCONFIRMED -> WAITING;
        };
    }
}
