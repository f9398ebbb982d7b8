package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.consuming.Broadcast;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of enquiries current. */
@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration {

    @Bean
    Broadcast enquiryIndexUpdates(EnquiryIndex index) {
        return Broadcast.events("weltoffen.relations", index::load, index::on);
    }
}
