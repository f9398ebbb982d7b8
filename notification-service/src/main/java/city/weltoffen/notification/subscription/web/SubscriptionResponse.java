package city.weltoffen.notification.subscription.web;

import city.weltoffen.notification.subscription.Criteria;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Subscription;
import java.time.Instant;

/** A subscription as its owner sees it. */
record SubscriptionResponse(
        String id, String name, Owner owner, Criteria criteria, Instant createdAt, Instant updatedAt) {

    static SubscriptionResponse of(Subscription subscription) {
        return new SubscriptionResponse(
                subscription.id().value(),
                subscription.name(),
                subscription.owner(),
                subscription.criteria(),
                subscription.createdAt(),
                subscription.updatedAt());
    }
}
