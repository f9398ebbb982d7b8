package city.weltoffen.networking.application;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.consuming.Broadcasts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of applications current on every instance. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    Broadcast applicationIndexUpdates(Broadcasts broadcasts, ApplicationIndex index) {
        return broadcasts.events("weltoffen.networking", index::load, index::on);
    }
}
