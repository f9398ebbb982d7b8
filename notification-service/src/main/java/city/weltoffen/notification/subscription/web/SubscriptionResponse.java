package city.weltoffen.notification.subscription.web;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.notification.subscription.Criteria;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Routing;
import city.weltoffen.notification.subscription.Subscription;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its owner sees it.
 *
 * @param routing by which outlets it goes out besides the inbox
 * @param pausedUntil the day on which it speaks up again, when that was said
 * @param followed departments of it that ended, with who stands in their place
 */
record SubscriptionResponse(
        String id,
        String name,
        Owner owner,
        Criteria criteria,
        Routing routing,
        @Nullable LocalDate pausedUntil,
        List<Followed> followed,
        Instant createdAt,
        Instant updatedAt) {

    static SubscriptionResponse of(Subscription subscription) {
        return new SubscriptionResponse(
                subscription.id().value(),
                subscription.name(),
                subscription.owner(),
                subscription.criteria(),
                subscription.routing(),
                subscription.pausedUntil(),
                subscription.followed(),
                subscription.createdAt(),
                subscription.updatedAt());
    }
}
