package city.weltoffen.notification.matching;

import city.weltoffen.notification.subscription.Criteria;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Routing;
import city.weltoffen.notification.subscription.Subscription;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a subscription decides who hears of what.
 *
 * @param pausedUntil the day on which it speaks up again
 */
public record SubscribedRule(
        String subscriptionId,
        String name,
        Owner owner,
        Routing routing,
        @Nullable LocalDate pausedUntil,
        Criteria criteria) {

    static SubscribedRule of(Subscription subscription) {
        return new SubscribedRule(
                subscription.id().value(),
                subscription.name(),
                subscription.owner(),
                subscription.routing(),
                subscription.pausedUntil(),
                subscription.criteria());
    }

    public boolean isPaused(LocalDate today) {
        return pausedUntil != null && today.isBefore(pausedUntil);
    }
}
