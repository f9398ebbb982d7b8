package city.weltoffen.networking.application;

import city.weltoffen.defaults.consuming.Broadcast;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of applications current on every instance. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    Broadcast applicationIndexUpdates(ApplicationIndex index) {
        return Broadcast.events("weltoffen.networking", index::load, index::on);
    }
}
