package city.weltoffen.notification.outlet;

/** How often a mail goes out. */
public enum Rhythm {
    /** Minutes after the event. */
    AT_ONCE,
    DAILY,
    WEEKLY
}
