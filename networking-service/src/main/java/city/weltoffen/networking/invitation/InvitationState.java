package city.weltoffen.networking.invitation;

/** How far an invitation is. */
public enum InvitationState {
    OPEN,
    EXPIRED,
    ACCEPTED,
    WITHDRAWN
}
