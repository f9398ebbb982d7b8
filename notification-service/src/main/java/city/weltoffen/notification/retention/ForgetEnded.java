package city.weltoffen.notification.retention;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.notifications.OutletFacts;
import city.weltoffen.events.notifications.OutletRemoved;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.mail.Mails;
import city.weltoffen.notification.subscription.Owner;
import city.weltoffen.notification.subscription.Subscriptions;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Deletes what an outlet leaves behind when it ends. */
final class ForgetEnded {

    private static final String REMOVED = "outlet.removed";

    private final Mails mails;
    private final Items items;
    private final Deliveries deliveries;
    private final Subscriptions subscriptions;

    private ForgetEnded(Mails mails, Items items, Deliveries deliveries, Subscriptions subscriptions) {
        this.mails = mails;
        this.items = items;
        this.deliveries = deliveries;
        this.subscriptions = subscriptions;
    }

    void on(EventEnvelope event) {
        if (event.kind().equals(REMOVED)) {
            mails.forgetOf(event.subject());
            deliveries.forget(event.subject());
            items.forget(event.subject());
            forgetCitizen(event.as(OutletRemoved.class).outlet());
        }
    }

    /** Whose mails were all there was. */
    private void forgetCitizen(OutletFacts ended) {
        if (ended.ownerType().equals(Owner.Type.CITIZEN.name())) {
            subscriptions.endOf(new Owner(Owner.Type.CITIZEN, ended.owner()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        /** Consumer of the binding {@code endedOutlets-in-0}. */
        @Bean
        Consumer<Message<byte[]>> endedOutlets(
                EventConsumers consumers,
                Mails mails,
                Items items,
                Deliveries deliveries,
                Subscriptions subscriptions) {
            return consumers.of("ended-outlets", new ForgetEnded(mails, items, deliveries, subscriptions)::on);
        }
    }
}
