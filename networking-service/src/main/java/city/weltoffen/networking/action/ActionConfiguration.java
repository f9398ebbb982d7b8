package city.weltoffen.networking.action;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.consuming.Broadcasts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of action items current on every instance. */
@Configuration(proxyBeanMethods = false)
class ActionConfiguration {

    @Bean
    Broadcast actionIndexUpdates(Broadcasts broadcasts, ActionIndex index) {
        return broadcasts.events("weltoffen.networking", index::load, index::on);
    }
}
