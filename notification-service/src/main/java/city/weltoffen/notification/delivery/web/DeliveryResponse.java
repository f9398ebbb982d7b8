package city.weltoffen.notification.delivery.web;

import city.weltoffen.notification.delivery.Attempt;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.outlet.OutletKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way, or one that has arrived.
 *
 * @param outlet id of the outlet by which it goes
 * @param items how many entries are in it
 * @param nextAttemptAt none when it has arrived or is given up
 */
record DeliveryResponse(
        String id,
        String outlet,
        OutletKind kind,
        Delivery.State state,
        int items,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        List<Attempt> attempts) {

    static DeliveryResponse of(Delivery delivery) {
        return new DeliveryResponse(
                delivery.id(),
                delivery.outlet(),
                delivery.kind(),
                delivery.state(),
                delivery.items(),
                delivery.createdAt(),
                delivery.nextAttemptAt(),
                delivery.attempts());
    }
}
