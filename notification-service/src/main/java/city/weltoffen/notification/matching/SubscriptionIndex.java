package city.weltoffen.notification.matching;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.subscription.Subscription;
import city.weltoffen.notification.subscription.SubscriptionId;
import city.weltoffen.notification.subscription.Subscriptions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All subscriptions in the memory of this instance, loaded before any event is consumed. */
public class SubscriptionIndex {

    private final RuleIndex<SubscribedRule> index = new RuleIndex<>();
    private final MatchingMeters meters;
    private final Mirror<Subscription, SubscribedRule> rules;

    SubscriptionIndex(Subscriptions subscriptions, MatchingMeters meters) {
        this.meters = meters;
        this.rules = new Mirror<>(subscriptions.store(), SubscriptionId::new, SubscribedRule::of, this::follow);
    }

    private void follow(@Nullable SubscribedRule before, @Nullable SubscribedRule now) {
        if (now != null) {
            index.put(now.subscriptionId(), now, now.criteria());
        } else if (before != null) {
            index.remove(before.subscriptionId());
        }
    }

    void load() {
        rules.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("subscription.")) {
            rules.on(event);
        }
    }

    /** The subscriptions that the event meets. */
    public List<Hit<SubscribedRule>> match(EventFacts event) {
        return meters.measured(() -> index.match(event));
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        SubscriptionIndex subscriptionIndex(Subscriptions subscriptions, MatchingMeters meters) {
            return new SubscriptionIndex(subscriptions, meters);
        }

        @Bean
        Broadcast subscriptionIndexUpdates(SubscriptionIndex index) {
            return Broadcast.events("weltoffen.notifications", index::load, index::on);
        }
    }
}
