package city.weltoffen.relations.relation;

/** How far a relation is. */
public enum RelationState {
    PROSPECTIVE,
    ACTIVE,
    /** Rests and may be revived. */
    DORMANT,
    SUSPENDED,
    ENDED
}
