package city.weltoffen.relations.enquiry;

/** What a department recommends. */
public enum Recommendation {
    ACCEPT,
    REDIRECT,
    DECLINE,
    /** It has something to say, or nothing, but recommends neither. */
    NONE
}
