package city.weltoffen.networking.action;

import city.weltoffen.defaults.consuming.Broadcast;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of action items current on every instance. */
@Configuration(proxyBeanMethods = false)
class ActionConfiguration {

    @Bean
    Broadcast actionIndexUpdates(ActionIndex index) {
        return Broadcast.events("weltoffen.networking", index::load, index::on);
    }
}
