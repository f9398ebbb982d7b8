package city.weltoffen.networking.call;

/** Why a call can be answered no more. */
public enum CallEnd {
    /** A source or the office says so. */
    STATUS,
    /** Its last deadline has passed. */
    DEADLINE,
    /** No source has told of it for a long time. */
    ABSENCE
}
