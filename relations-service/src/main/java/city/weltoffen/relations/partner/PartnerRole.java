package city.weltoffen.relations.partner;

/** What part a partner has in the city's relations. */
public enum PartnerRole {
    /** The city has a relation with it. */
    COUNTERPART,
    /** It carries a relation with another one. */
    ACTOR,
    /** None of both. */
    NONE
}
