package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.problems.DomainProblem;
import org.springframework.stereotype.Component;

/** Marks entries read and unread, and tells the recipient's other browsers. */
@Component
public class ReadMarks {

    private final Notifications notifications;
    private final LiveSignals live;

    ReadMarks(Notifications notifications, LiveSignals live) {
        this.notifications = notifications;
        this.live = live;
    }

    /** @throws DomainProblem {@code not-found} when the recipient has no such entry */
    public Notification mark(String recipient, String id, boolean read) {
        require(recipient, id);
        if (notifications.mark(id, read)) {
            live.marked(new LiveSignal.Mark(recipient, id, read));
        }
        return require(recipient, id);
    }

    public void markAllRead(String recipient) {
        if (notifications.markAllRead(recipient) > 0) {
            live.marked(new LiveSignal.Mark(recipient, null, true));
        }
    }

    private Notification require(String recipient, String id) {
        return notifications.find(recipient, id).orElseThrow(() -> DomainProblem.notFound(id));
    }
}
