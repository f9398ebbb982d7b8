package city.weltoffen.notification.invitation;

/** What the invited person does for the departments. */
public enum InvitedAs {
    COORDINATOR,
    DEPUTY,
    /** Hears what the coordinators hear, and is none. */
    READER
}
