package city.weltoffen.notification.subscription;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of a subscription. */
public record SubscriptionId(String value) implements AggregateId {

    static SubscriptionId next() {
        return new SubscriptionId(
                Generators.timeBasedEpochGenerator().generate().toString());
    }
}
