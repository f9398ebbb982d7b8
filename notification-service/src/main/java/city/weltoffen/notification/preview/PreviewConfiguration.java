package city.weltoffen.notification.preview;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.consuming.Projection;
import city.weltoffen.defaults.mongo.IndexPlan;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Wires what previews look at to its topics. */
@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {

    /** Consumer of the binding {@code heard-in-0}. */
    @Bean
    Consumer<Message<byte[]>> heard(EventConsumers consumers, HeardEvents events) {
        return consumers.of("heard", events::add);
    }

    @Bean
    Projection heardProjection() {
        return new Projection("heard");
    }

    @Bean
    IndexPlan heardEventsByTime() {
        return IndexPlan.on("heard-events", "time");
    }

    @Bean
    IndexPlan heardEventsByArrival() {
        return IndexPlan.on("heard-events", "heardAt");
    }
}
