package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.later.Silence;
import city.weltoffen.notification.later.Silences;
import city.weltoffen.notification.outlet.OutletEntry;
import city.weltoffen.notification.outlet.OutletIndex;
import city.weltoffen.notification.subscription.Owner;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a reader put off an entry, a subject or a rule until a day. What is put off waits in the inbox and for the
 * reader's outlets, and comes back on that day; nothing is lost.
 */
@Component
public class NotNow {

    private static final int LONGEST_DAYS = 366;

    private final Notifications notifications;
    private final Silences silences;
    private final Items items;
    private final OutletIndex outlets;
    private final LiveSignals live;
    private final Clock businessClock;

    NotNow(
            Notifications notifications,
            Silences silences,
            Items items,
            OutletIndex outlets,
            LiveSignals live,
            Clock businessClock) {
        this.notifications = notifications;
        this.silences = silences;
        this.items = items;
        this.outlets = outlets;
        this.live = live;
        this.businessClock = businessClock;
    }

    /**
     * Puts one entry off.
     *
     * @throws DomainProblem {@code not-found}, {@code invalid} when the day is not after today or too far away
     */
    public Notification entry(String recipient, String id, LocalDate until) {
        Notification entry = require(recipient, id);
        setAside(recipient, List.of(entry), new SetAside(start(until), null));
        return require(recipient, id);
    }

    /** Puts off the entry, what else is unread of its subject, and what comes of it until then. */
    public Notification subject(String recipient, String id, LocalDate until) {
        Notification entry = require(recipient, id);
        Silence silence = Silence.of(Silence.Of.SUBJECT, recipient, entry.subject(), entry.title(), start(until));
        return silent(recipient, entry, silence, other -> other.subject().equals(entry.subject()));
    }

    /**
     * Puts off the entry, what else is unread because of its rule alone, and what comes of it until then.
     *
     * @throws DomainProblem {@code invalid} when there are other reasons for the entry than one rule
     */
    public Notification rule(String recipient, String id, LocalDate until) {
        Notification entry = require(recipient, id);
        Reason rule = onlyRule(entry);
        if (rule == null) {
            throw DomainProblem.invalid("#/of", "not-of-one-rule");
        }
        String name = Objects.requireNonNullElse(rule.subscriptionName(), "");
        String key = Objects.requireNonNull(rule.subscriptionId());
        Silence silence = Silence.of(Silence.Of.RULE, recipient, key, new LocalizedText(name, name), start(until));
        return silent(recipient, entry, silence, other -> {
            Reason only = onlyRule(other);
            return only != null && key.equals(only.subscriptionId());
        });
    }

    private Notification silent(String recipient, Notification entry, Silence silence, Predicate<Notification> same) {
        silences.keep(silence);
        Stream<Notification> others = notifications.allUnread(recipient).stream()
                .filter(other -> !other.id().equals(entry.id()) && same.test(other) && !silences.passes(other.kind()));
        setAside(
                recipient,
                Stream.concat(Stream.of(entry), others).toList(),
                new SetAside(silence.until(), silence.id()));
        return require(recipient, entry.id());
    }

    /** The one rule that is all reason for an entry. */
    private static @Nullable Reason onlyRule(Notification entry) {
        if (entry.reasons().isEmpty()) {
            return null;
        }
        Reason first = entry.reasons().getFirst();
        boolean alone = entry.reasons().stream()
                .allMatch(reason -> reason.type() == Reason.Type.SUBSCRIPTION
                        && Objects.equals(reason.subscriptionId(), first.subscriptionId()));
        return alone ? first : null;
    }

    /** Takes back what was said at this entry, with all that was put off by it; as if it had not been said. */
    public Notification takeBack(String recipient, String id) {
        SetAside aside = require(recipient, id).later();
        if (aside != null && aside.silence() != null) {
            end(recipient, aside.silence());
        } else if (aside != null) {
            bringBack(recipient, List.of(require(recipient, id)));
        }
        return require(recipient, id);
    }

    /** Ends a silence before its day, and brings back what it put off. */
    public void end(String recipient, String silence) {
        silences.find(recipient, silence).ifPresent(silences::end);
        bringBack(recipient, notifications.putOffBy(recipient, silence));
    }

    private void bringBack(String recipient, List<Notification> entries) {
        notifications.bringBack(ids(entries));
        items.holdBack(items(recipient, entries), null);
        live.moved(recipient);
    }

    private void setAside(String recipient, List<Notification> entries, SetAside aside) {
        notifications.setAside(ids(entries), aside);
        items.holdBack(items(recipient, entries), aside.until());
        live.moved(recipient);
    }

    private static List<String> ids(List<Notification> entries) {
        return entries.stream().map(Notification::id).toList();
    }

    /** What of these waits for the reader's own outlets. */
    private List<String> items(String recipient, List<Notification> entries) {
        return outlets.of(Owner.person(recipient)).stream()
                .map(OutletEntry::id)
                .flatMap(outlet -> entries.stream().map(entry -> outlet + "-" + entry.news()))
                .toList();
    }

    private Instant start(LocalDate until) {
        LocalDate today = LocalDate.now(businessClock);
        if (!until.isAfter(today)) {
            throw DomainProblem.invalid("#/until", "not-later-than-today");
        }
        if (until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw DomainProblem.invalid("#/until", "later-than-a-year");
        }
        return until.atStartOfDay(businessClock.getZone()).toInstant();
    }

    private Notification require(String recipient, String id) {
        return notifications.find(recipient, id).orElseThrow(() -> DomainProblem.notFound(id));
    }
}
