package city.weltoffen.networking.call.template;

/** Whether there is a call each year or an offer that stands. */
public enum Rhythm {
    /** A call of its own each year, usually in the same month. */
    YEARLY,
    /** Can be applied for at any time. */
    STANDING
}
