package city.weltoffen.notification.retention;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.mail.Mails;
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

    private ForgetEnded(Mails mails, Items items, Deliveries deliveries) {
        this.mails = mails;
        this.items = items;
        this.deliveries = deliveries;
    }

    void on(EventEnvelope event) {
        if (event.kind().equals(REMOVED)) {
            mails.forgetOf(event.subject());
            deliveries.forget(event.subject());
            items.forget(event.subject());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        /** Consumer of the binding {@code endedOutlets-in-0}. */
        @Bean
        Consumer<Message<byte[]>> endedOutlets(
                EventConsumers consumers, Mails mails, Items items, Deliveries deliveries) {
            return consumers.of("ended-outlets", new ForgetEnded(mails, items, deliveries)::on);
        }
    }
}
