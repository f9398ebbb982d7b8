package city.weltoffen.measures.measure;

import city.weltoffen.defaults.consuming.Broadcast;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of measures current. */
@Configuration(proxyBeanMethods = false)
class MeasureConfiguration {

    @Bean
    Broadcast measureIndexUpdates(MeasureIndex index) {
        return Broadcast.events("weltoffen.measures", index::load, index::on);
    }
}
