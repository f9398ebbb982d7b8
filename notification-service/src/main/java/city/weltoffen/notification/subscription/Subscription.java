package city.weltoffen.notification.subscription;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.notifications.SubscriptionAdded;
import city.weltoffen.events.notifications.SubscriptionChanged;
import city.weltoffen.events.notifications.SubscriptionFacts;
import city.weltoffen.events.notifications.SubscriptionRemoved;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A rule over events: who wants to hear of what. */
@Document("subscriptions")
public class Subscription extends Aggregate {

    @Id
    private final SubscriptionId id;

    private final Instant createdAt;
    private Owner owner;
    private String name;
    private Criteria criteria;
    private Routing routing = Routing.STANDARD;

    private @Nullable LocalDate pausedUntil;
    private List<Followed> followed = new ArrayList<>();
    private Instant updatedAt;

    @PersistenceCreator
    Subscription(SubscriptionId id, Owner owner, Instant createdAt, String name, Criteria criteria, Instant updatedAt) {
        this.id = id;
        this.owner = owner;
        this.createdAt = createdAt;
        this.name = name;
        this.criteria = criteria;
        this.updatedAt = updatedAt;
    }

    static Subscription add(Owner owner, SubscriptionDetails details, Instant now) {
        var subscription = new Subscription(SubscriptionId.next(), owner, now, details.name(), details.criteria(), now);
        subscription.routing = details.routing();
        subscription.record(new SubscriptionAdded(
                subscription.notice("Abonnement angelegt", "Subscription added"), subscription.facts(0)));
        return subscription;
    }

    void change(SubscriptionDetails details, Instant now) {
        if (details.equals(details())) {
            return;
        }
        name = details.name();
        criteria = details.criteria();
        routing = details.routing();
        sayChanged(now);
    }

    /** Until that day what it brings lies in the inbox as read, and goes out by no outlet. */
    void pause(LocalDate until, Instant now) {
        if (!until.equals(pausedUntil)) {
            pausedUntil = until;
            sayChanged(now);
        }
    }

    void resume(Instant now) {
        if (pausedUntil != null) {
            pausedUntil = null;
            sayChanged(now);
        }
    }

    /** Follows a department that owns it, or for which it asks, to the successor. */
    void departmentFollowed(Followed succession, Instant now) {
        Owner heir = owner.followed(succession);
        Criteria asked = criteria.followed(succession);
        if (!heir.equals(owner) || !asked.equals(criteria)) {
            owner = heir;
            criteria = asked;
            followed.add(succession);
            sayChanged(now);
        }
    }

    void handOver(HandOver handOver, Instant now) {
        Owner heir = owner.handedOver(handOver);
        if (!heir.equals(owner)) {
            owner = heir;
            sayChanged(now);
        }
    }

    private void sayChanged(Instant now) {
        updatedAt = now;
        record(new SubscriptionChanged(notice("Abonnement geändert", "Subscription changed"), facts(version() + 1)));
    }

    void end() {
        remove(new SubscriptionRemoved(notice("Abonnement beendet", "Subscription removed"), facts(version() + 1)));
    }

    private Notice notice(String german, String english) {
        Tags tags =
                owner.type() == Owner.Type.DEPARTMENT ? Tags.none().withDepartments(Set.of(owner.id())) : Tags.none();
        return Notice.of(new LocalizedText(german, english), "/subscriptions", tags);
    }

    private SubscriptionFacts facts(long version) {
        return new SubscriptionFacts(owner.type().name(), owner.id(), version);
    }

    @Override
    public SubscriptionId id() {
        return id;
    }

    public Owner owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public Criteria criteria() {
        return criteria;
    }

    public Routing routing() {
        return routing;
    }

    SubscriptionDetails details() {
        return new SubscriptionDetails(name, criteria, routing);
    }

    /** The day on which it speaks up again. */
    public @Nullable LocalDate pausedUntil() {
        return pausedUntil;
    }

    /** Departments of it that ended, with who stands in their place. */
    public List<Followed> followed() {
        return List.copyOf(followed);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
