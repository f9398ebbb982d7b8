package city.weltoffen.notification.webhook;

import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.webhook.sending.Answer;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** What follows from an answer for the message and its webhook. */
@Component
class Outcomes {

    private final Deliveries deliveries;
    private final Outlets outlets;
    private final WebhookProperties settings;
    private final RetryPlan plan;
    private final Clock businessClock;

    Outcomes(Deliveries deliveries, Outlets outlets, WebhookProperties settings, Clock businessClock) {
        this.deliveries = deliveries;
        this.outlets = outlets;
        this.settings = settings;
        this.plan = new RetryPlan(settings, () -> ThreadLocalRandom.current().nextDouble());
        this.businessClock = businessClock;
    }

    void note(Outlet outlet, Delivery delivery, Answer answer) {
        if (answer.isTaken()) {
            deliveries.delivered(delivery, answer.said());
        } else if (answer.isGone()) {
            deliveries.failed(delivery, Answer.GONE, answer.said(), null);
            outlets.fail(outlet.id(), Answer.GONE, true);
        } else {
            failed(outlet, delivery, answer);
        }
    }

    private void failed(Outlet outlet, Delivery delivery, Answer answer) {
        String fault = Objects.requireNonNull(answer.fault());
        Instant now = businessClock.instant();
        Optional<Instant> next = plan.next(delivery, now, answer.rest());
        deliveries.failed(delivery, fault, answer.said(), next.orElse(null));
        if (answer.rest() != null && next.isPresent()) {
            deliveries.postpone(outlet.id().value(), next.get());
        }
        if (hasFailedForTooLong(outlet, delivery, now)) {
            outlets.fail(outlet.id(), fault, false);
        }
    }

    private boolean hasFailedForTooLong(Outlet outlet, Delivery delivery, Instant now) {
        Instant since = delivery.triedSince();
        return since.plus(settings.failingLimit()).isBefore(now)
                && !deliveries.hasArrivedSince(outlet.id().value(), since);
    }
}
