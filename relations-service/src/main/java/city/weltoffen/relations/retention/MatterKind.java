package city.weltoffen.relations.retention;

/** The kinds of matter that are kept for a time. */
public enum MatterKind {
    ENQUIRY,
    ACTIVITY,
    RELATION
}
