package city.weltoffen.notification.matching;

import city.weltoffen.notification.subscription.Owner;
import java.util.List;

/** A subscription that an event meets, and by what. */
public record Match(String subscriptionId, String name, Owner owner, List<MetCriterion> criteria) {}
