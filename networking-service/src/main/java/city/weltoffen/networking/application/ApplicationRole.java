package city.weltoffen.networking.application;

/** The city's part in the consortium. */
public enum ApplicationRole {
    LEAD,
    PARTNER
}
