package city.weltoffen.networking.synergy;

/** What two departments may have in common. */
public enum GroundKind {
    /** Both work with the same partner. */
    PARTNER,
    /** Both are active in the same network: a partner in which the city is a member. */
    NETWORK,
    /** Both are interested in the same call. */
    CALL,
    /** Both work on the same theme in the same country, with whomever. */
    THEME_IN_COUNTRY
}
