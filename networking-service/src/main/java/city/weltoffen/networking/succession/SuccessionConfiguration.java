package city.weltoffen.networking.succession;

import city.weltoffen.defaults.consuming.EventConsumers;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Wires the followers to this service's own events. */
@Configuration(proxyBeanMethods = false)
class SuccessionConfiguration {

    /** Consumer of the binding {@code succession-in-0}. */
    @Bean
    Consumer<Message<byte[]>> succession(
            EventConsumers consumers,
            ObjectProvider<DepartmentFollower> departments,
            ObjectProvider<PersonFollower> persons) {
        return consumers.of(
                "succession",
                new Succession(departments.stream().toList(), persons.stream().toList()));
    }
}
