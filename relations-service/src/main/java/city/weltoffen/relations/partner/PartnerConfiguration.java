package city.weltoffen.relations.partner;

import city.weltoffen.defaults.consuming.Broadcast;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of partners current. */
@Configuration(proxyBeanMethods = false)
class PartnerConfiguration {

    @Bean
    Broadcast partnerIndexUpdates(PartnerIndex index) {
        return Broadcast.events("weltoffen.relations", index::load, index::on);
    }
}
