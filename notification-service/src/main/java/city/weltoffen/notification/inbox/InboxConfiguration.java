package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.notification.audience.Recipients;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.later.Silences;
import city.weltoffen.notification.outlet.OutletIndex;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Wires the inbox to its topics. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    /** Consumer of the binding {@code inbox-in-0}. */
    @Bean
    Consumer<Message<byte[]>> inbox(
            EventConsumers consumers,
            Recipients recipients,
            Notifications notifications,
            Silences silences,
            OutletIndex outlets,
            Items items,
            LiveSignals live,
            InboxMeters meters,
            Clock businessClock) {
        return consumers.of(
                "inbox",
                new Inbox(recipients, notifications, silences, outlets, items, live, meters, businessClock)::on);
    }

    @Bean
    Broadcast liveSignalsOfAllInstances(LiveSignals live) {
        return Broadcast.signals("weltoffen.live", live::heard);
    }

    @Bean
    IndexPlan notificationsByAge() {
        return IndexPlan.on("notifications", "arrivedAt");
    }

    @Bean
    IndexPlan putOffNotifications() {
        return IndexPlan.on("notifications", "later.until");
    }

    @Bean
    IndexPlan unreadByRecipient() {
        return IndexPlan.on("notifications", "recipient", "readAt");
    }
}
