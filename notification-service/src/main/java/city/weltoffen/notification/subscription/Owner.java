package city.weltoffen.notification.subscription;

/**
 * Whose subscription it is.
 *
 * @param id opaque subject of the person, or slug of the department
 */
public record Owner(Type type, String id) {

    /** Kinds of owner. */
    public enum Type {
        PERSON,
        /** Reaches everyone who coordinates the department at the time of the event. */
        DEPARTMENT
    }

    public static Owner person(String subject) {
        return new Owner(Type.PERSON, subject);
    }

    public static Owner department(String slug) {
        return new Owner(Type.DEPARTMENT, slug);
    }
}
