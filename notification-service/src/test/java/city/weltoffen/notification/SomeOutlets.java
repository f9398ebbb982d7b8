package city.weltoffen.notification;

/** Outlets as they are asked for. */
public final class SomeOutlets {

    private SomeOutlets() {}

    public static String byMail(String address, String rhythm) {
        return byMail(address, rhythm, "");
    }

    /** @param more settings, with a comma before each */
    public static String byMail(String address, String rhythm, String more) {
        return "{\"kind\": \"EMAIL\", \"name\": \"Mail\", \"email\": {\"address\": \"%s\", \"rhythm\": \"%s\" %s}}"
                .formatted(address, rhythm, more);
    }
}
