package city.weltoffen.notification.inbox;

import city.weltoffen.notification.delivery.Items;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Brings into somebody's inbox what came by an outlet before they had one; what is there already stays as it is. */
@Component
public class CatchUp {

    /** More than a person reads afterwards. */
    private static final int MOST = 1000;

    private final Items items;
    private final Notifications notifications;
    private final Clock businessClock;

    CatchUp(Items items, Notifications notifications, Clock businessClock) {
        this.items = items;
        this.notifications = notifications;
        this.businessClock = businessClock;
    }

    public void bring(String outlet, String recipient) {
        Instant now = businessClock.instant();
        notifications.add(items.newest(outlet, MOST).stream()
                .map(item -> Notification.of(item, recipient, now))
                .toList());
    }
}
