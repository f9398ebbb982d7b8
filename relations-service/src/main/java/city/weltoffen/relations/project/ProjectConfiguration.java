package city.weltoffen.relations.project;

import city.weltoffen.defaults.consuming.EventConsumers;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.Relations;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Wires granted applications to their topic. */
@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {

    /** Consumer of the binding {@code grantedApplications-in-0}. */
    @Bean
    Consumer<Message<byte[]>> grantedApplications(
            EventConsumers consumers, Relations relations, Partners partners, PartnerIndex index) {
        return consumers.of("grantedApplications", new GrantedApplications(relations, partners, index)::on);
    }
}
