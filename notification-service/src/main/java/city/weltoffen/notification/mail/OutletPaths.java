package city.weltoffen.notification.mail;

/** Addresses at which readers decide without signing in. */
public final class OutletPaths {

    private OutletPaths() {}

    public static String unsubscribe(String secret) {
        return "/api/public/outlets/" + secret + "/unsubscribe";
    }

    public static String confirm(String secret) {
        return "/api/public/outlets/" + secret + "/confirm";
    }
}
