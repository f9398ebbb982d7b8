package city.weltoffen.notification.feed;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.defaults.consuming.Projection;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Wires the dates to their topics. */
@Configuration(proxyBeanMethods = false)
class DatesConfiguration {

    /** Consumer of the binding {@code dates-in-0}. */
    @Bean
    Consumer<Message<byte[]>> dates(EventConsumers consumers, MatterDates dates) {
        return consumers.of("dates", dates::on);
    }

    @Bean
    Projection datesProjection() {
        return new Projection("dates");
    }
}
