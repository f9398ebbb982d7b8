package city.weltoffen.notification.webhook;

import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.delivery.Origin;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletId;
import city.weltoffen.notification.outlet.OutletState;
import city.weltoffen.notification.outlet.Outlets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes a delivery of each entry that waits for a webhook. Twice is once, since both have the same id. */
@Component
class Opening {

    private final Outlets outlets;
    private final Items items;
    private final Deliveries deliveries;
    private final Clock businessClock;

    Opening(Outlets outlets, Items items, Deliveries deliveries, Clock businessClock) {
        this.outlets = outlets;
        this.items = items;
        this.deliveries = deliveries;
        this.businessClock = businessClock;
    }

    /** While it is paused or has failed, its entries wait as they are. */
    void of(String id) {
        outlets.find(new OutletId(id))
                .filter(outlet -> outlet.state() == OutletState.ACTIVE)
                .ifPresent(this::open);
    }

    /** The deliveries first, so that no entry is taken by one that a crash kept from being written. */
    private void open(Outlet outlet) {
        List<Item> waiting = items.waiting(outlet.id().value());
        if (!waiting.isEmpty()) {
            Instant now = businessClock.instant();
            deliveries.open(waiting.stream()
                    .map(item -> Delivery.opened(item.id(), outlet, 1, now, Origin.of(item)))
                    .toList());
            items.takeEach(waiting);
        }
    }
}
