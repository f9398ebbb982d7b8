package city.weltoffen.notification.webhook;

import city.weltoffen.defaults.jobs.HeldTurn;
import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.delivery.Sending;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletId;
import city.weltoffen.notification.outlet.OutletState;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.webhook.sending.Answer;
import city.weltoffen.notification.webhook.sending.SendingSettings;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Sends what is due by one webhook, the oldest of what waits first. One instance at a time does so for a webhook, so that the
 * order is kept; after a failure the rest waits for the next look, so that a broken receiver is not asked over and over.
 */
@Component
class Dispatch {

    private static final int MOST = 100;

    private final Turns turns;
    private final Outlets outlets;
    private final Items items;
    private final Deliveries deliveries;
    private final SignedPost post;
    private final Outcomes outcomes;
    private final Sending sending;
    private final Duration lease;

    Dispatch(
            Turns turns,
            Outlets outlets,
            Items items,
            Deliveries deliveries,
            SignedPost post,
            Outcomes outcomes,
            Sending sending,
            SendingSettings settings) {
        this.turns = turns;
        this.outlets = outlets;
        this.items = items;
        this.deliveries = deliveries;
        this.post = post;
        this.outcomes = outcomes;
        this.sending = sending;
        // the host may be slow to resolve as well
        this.lease = settings.answer().plus(settings.connect()).multipliedBy(2).plusSeconds(20);
    }

    void by(String id) {
        turns.takeNow("webhook-" + id, lease).ifPresent(turn -> {
            try (turn) {
                outlets.find(new OutletId(id))
                        .filter(outlet -> outlet.state() == OutletState.ACTIVE)
                        .ifPresent(outlet -> sendAll(outlet, turn));
            }
        });
    }

    private void sendAll(Outlet outlet, HeldTurn turn) {
        for (Delivery due : deliveries.dueBy(outlet.id().value(), MOST)) {
            if (!turn.extend() || !send(outlet, due)) {
                return;
            }
        }
    }

    /** @return whether to go on with the next */
    private boolean send(Outlet outlet, Delivery due) {
        Optional<Delivery> taken = deliveries.take(due, lease);
        if (taken.isEmpty()) {
            return true;
        }
        Optional<Item> item = items.find(due.id());
        if (item.isEmpty()) {
            deliveries.failed(due, "entry-deleted", null, null);
            return true;
        }
        return sending.trace(taken.get(), () -> {
            Answer answer = post.send(outlet, item.get());
            outcomes.note(outlet, taken.get(), answer);
            return answer.isTaken();
        });
    }
}
