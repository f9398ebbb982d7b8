package city.weltoffen.notification.feed;

import city.weltoffen.notification.outlet.OutletKind;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Absolute addresses, as readers outside of the browser need them. */
@Component
public class FeedAddresses {

    private final String home;

    FeedAddresses(@Value("${weltoffen.public-url}") String home) {
        this.home = home.replaceAll("/+$", "");
    }

    /** The secret address of a feed or calendar. */
    String of(OutletKind kind, String secret) {
        return kind == OutletKind.FEED
                ? home + "/api/public/outlets/feeds/" + secret + ".atom"
                : home + "/api/public/outlets/calendars/" + secret + ".ics";
    }

    /** A page of the web UI. */
    String page(String path) {
        return home + path;
    }
}
