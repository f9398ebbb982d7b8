package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.consuming.Broadcasts;
import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.mongo.IndexPlan;
import java.time.Clock;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;

/** Wires the inbox to its topics. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    /** Consumer of the binding {@code inbox-in-0}. */
    @Bean
    Consumer<Message<byte[]>> inbox(
            EventConsumers consumers,
            Recipients recipients,
            Notifications notifications,
            LiveSignals live,
            Clock businessClock) {
        return consumers.of("inbox", new Inbox(recipients, notifications, live, businessClock)::on);
    }

    @Bean
    Broadcast liveSignalsOfAllInstances(Broadcasts broadcasts, LiveStreams streams, JsonMapper json) {
        return broadcasts.signals(
                "weltoffen.live", signal -> streams.deliver(json.readValue(signal, LiveSignal.class)));
    }

    @Bean
    IndexPlan unreadByRecipient() {
        return IndexPlan.on("notifications", "recipient", "readAt");
    }
}
