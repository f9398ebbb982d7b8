package city.weltoffen.notification.inbox;

/** Which entries of an inbox are shown. */
public enum InboxFilter {
    /** All but those that are put off. */
    PRESENT,
    UNREAD,
    /** Those that are put off. */
    LATER
}
