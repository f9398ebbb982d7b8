package city.weltoffen.networking.coordinator;

/** As what someone is appointed. */
public enum Role {
    COORDINATOR,
    DEPUTY
}
