package city.weltoffen.relations.relation;

import city.weltoffen.defaults.consuming.Broadcast;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of relations current. */
@Configuration(proxyBeanMethods = false)
class RelationConfiguration {

    @Bean
    Broadcast relationIndexUpdates(RelationIndex index) {
        return Broadcast.events("weltoffen.relations", index::load, index::on);
    }
}
