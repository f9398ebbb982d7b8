package city.weltoffen.notification.subscription.web;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.notification.subscription.Criteria;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Subscription;
import java.time.Instant;
import java.util.List;

/**
 * A subscription as its owner sees it.
 *
 * @param followed departments of it that ended, with who stands in their place
 */
record SubscriptionResponse(
        String id,
        String name,
        Owner owner,
        Criteria criteria,
        List<Followed> followed,
        Instant createdAt,
        Instant updatedAt) {

    static SubscriptionResponse of(Subscription subscription) {
        return new SubscriptionResponse(
                subscription.id().value(),
                subscription.name(),
                subscription.owner(),
                subscription.criteria(),
                subscription.followed(),
                subscription.createdAt(),
                subscription.updatedAt());
    }
}
