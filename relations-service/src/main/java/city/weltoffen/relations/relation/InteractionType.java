package city.weltoffen.relations.relation;

/** How one met or wrote. */
public enum InteractionType {
    VISIT,
    CALL,
    EXCHANGE,
    DELEGATION,
    PAPER,
    MEETING
}
