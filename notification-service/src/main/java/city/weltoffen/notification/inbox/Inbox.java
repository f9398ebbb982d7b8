package city.weltoffen.notification.inbox;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.Notice;
import city.weltoffen.notification.audience.Audience;
import city.weltoffen.notification.audience.News;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.audience.Recipients;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.later.Silenced;
import city.weltoffen.notification.later.Silences;
import city.weltoffen.notification.outlet.OutletEntry;
import city.weltoffen.notification.outlet.OutletIndex;
import city.weltoffen.notification.subscription.Owner;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings an event into the inbox of everyone whom it concerns, and hands it to their outlets. */
final class Inbox {

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);

    private final Recipients recipients;
    private final Notifications notifications;
    private final Silences silences;
    private final OutletIndex outlets;
    private final Items items;
    private final LiveSignals live;
    private final InboxMeters meters;
    private final Clock businessClock;

    Inbox(
            Recipients recipients,
            Notifications notifications,
            Silences silences,
            OutletIndex outlets,
            Items items,
            LiveSignals live,
            InboxMeters meters,
            Clock businessClock) {
        this.recipients = recipients;
        this.notifications = notifications;
        this.silences = silences;
        this.outlets = outlets;
        this.items = items;
        this.live = live;
        this.meters = meters;
        this.businessClock = businessClock;
    }

    void on(EventEnvelope event) {
        Instant now = businessClock.instant();
        Notice notice = event.notice();
        News news = News.of(event, notice);
        Audience audience = recipients.of(event, notice);
        Silenced silenced = silences.met(event);
        List<Notification> entries = audience.recipients().entrySet().stream()
                .map(to -> Notification.of(
                        news,
                        to.getKey(),
                        List.copyOf(to.getValue()),
                        audience.isQuiet(to.getKey()),
                        now,
                        aside(silenced, to)))
                .toList();
        Set<Notification> known = Set.copyOf(notifications.add(entries));
        live.arrived(entries.stream().filter(Notification::isNews).toList(), known);
        if (known.size() < entries.size()) {
            meters.entered(event);
            log.info("{} came into {} inboxes", event.kind(), entries.size() - known.size());
        }
        items.add(news, audience.outlets(), waiting(silenced, audience));
    }

    private static @Nullable SetAside aside(
            Silenced silenced, Map.Entry<String, ? extends Collection<Reason>> recipient) {
        return silenced.of(recipient.getKey(), recipient.getValue())
                .map(silence -> new SetAside(silence.until(), silence.id()))
                .orElse(null);
    }

    /** Outlets of readers who do not want to hear of it yet; those of a department have many readers and do not wait. */
    private Map<String, Instant> waiting(Silenced silenced, Audience audience) {
        Map<String, Instant> waiting = new HashMap<>();
        audience.outlets()
                .forEach((outlet, reasons) -> outlets.find(outlet)
                        .map(OutletEntry::owner)
                        .filter(owner -> owner.type() == Owner.Type.PERSON)
                        .flatMap(owner -> silenced.of(owner.id(), reasons))
                        .ifPresent(silence -> waiting.put(outlet, silence.until())));
        return waiting;
    }
}
