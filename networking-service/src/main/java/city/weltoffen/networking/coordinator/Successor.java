package city.weltoffen.networking.coordinator;

/**
 * Who takes over from a coordinator.
 *
 * @param subject opaque subject of the person
 * @param name shown to members
 */
public record Successor(String subject, String name) {}
