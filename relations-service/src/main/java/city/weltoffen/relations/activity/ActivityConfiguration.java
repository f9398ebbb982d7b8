package city.weltoffen.relations.activity;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of activities current. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {

    @Bean
    Broadcast activityIndexUpdates(ActivityIndex index) {
        return Broadcast.events("weltoffen.relations", index::load, index::on);
    }

    @Bean
    IndexPlan proposalsByState() {
        return IndexPlan.on("activityProposals", "state", "_id");
    }
}
