package city.weltoffen.notification.mail;

/** Addresses at which readers decide without signing in. */
public final class OutletPaths {

    private OutletPaths() {}

    public static String unsubscribe(String secret) {
        return "/api/public/outlets/" + secret + "/unsubscribe";
    }

    /** Page of a citizen, who has no other. */
    public static String manage(String secret) {
        return "/public/subscribe/manage?token=" + secret;
    }

    public static String confirm(String secret) {
        return "/api/public/outlets/" + secret + "/confirm";
    }
}
