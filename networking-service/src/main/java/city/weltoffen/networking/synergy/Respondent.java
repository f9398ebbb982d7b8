package city.weltoffen.networking.synergy;

/**
 * Who acts for a department.
 *
 * @param subject opaque subject of the person
 * @param capacity as what the person acts
 */
public record Respondent(String subject, Capacity capacity) {

    /** As what somebody acts for a department. */
    public enum Capacity {
        COORDINATOR,
        DEPUTY,
        OFFICE
    }
}
