package city.weltoffen.notification.inviting;

import city.weltoffen.notification.invitation.Invitation;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import org.jspecify.annotations.Nullable;

/**
 * An invitation with its outlet.
 *
 * @param outlet none when it has ended or was joined
 */
public record Invited(Invitation invitation, @Nullable Outlet outlet) {

    public InvitationState state() {
        return InvitationState.of(invitation, outlet);
    }

    public @Nullable String address() {
        EmailSettings email = outlet == null ? null : outlet.email();
        return email == null ? null : email.address();
    }

    /** Stable code of why no mail gets through, or that the reader has ended them. */
    public @Nullable String fault() {
        return outlet == null ? null : outlet.fault();
    }
}
