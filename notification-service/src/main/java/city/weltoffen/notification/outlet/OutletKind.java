package city.weltoffen.notification.outlet;

/** Ways out besides the inbox. */
public enum OutletKind {
    EMAIL,
    /** Posts each entry to an address of another system. */
    WEBHOOK,
    /** An Atom feed at a secret address. */
    FEED,
    /** A calendar of dates at a secret address. */
    CALENDAR
}
