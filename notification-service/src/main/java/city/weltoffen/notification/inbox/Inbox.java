package city.weltoffen.notification.inbox;

import city.weltoffen.events.EventEnvelope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Brings an event into the inbox of everyone whom it concerns. */
final class Inbox {

    private final Recipients recipients;
    private final Notifications notifications;
    private final LiveSignals live;
    private final Clock businessClock;

    Inbox(Recipients recipients, Notifications notifications, LiveSignals live, Clock businessClock) {
        this.recipients = recipients;
        this.notifications = notifications;
        this.live = live;
        this.businessClock = businessClock;
    }

    void on(EventEnvelope event) {
        Instant now = businessClock.instant();
        List<Notification> entries = recipients.of(event).entrySet().stream()
                .map(recipient -> Notification.of(event, recipient.getKey(), recipient.getValue(), now))
                .toList();
        notifications.add(entries);
        live.arrived(entries);
    }
}
