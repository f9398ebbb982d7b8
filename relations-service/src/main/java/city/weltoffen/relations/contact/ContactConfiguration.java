package city.weltoffen.relations.contact;

import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of contact persons. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    IndexPlan contactsByPartner() {
        return IndexPlan.on("contacts", "partner");
    }

    @Bean
    IndexPlan contactsByEmail() {
        return IndexPlan.on("contacts", "foldedEmail");
    }
}
