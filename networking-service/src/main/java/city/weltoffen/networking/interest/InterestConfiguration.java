package city.weltoffen.networking.interest;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of interests current on every instance, and one interest of a department in a call. */
@Configuration(proxyBeanMethods = false)
class InterestConfiguration {

    @Bean
    IndexPlan interestsByCallAndDepartment() {
        return IndexPlan.unique("interests", "call.callId", "claimant.department");
    }

    @Bean
    Broadcast interestIndexUpdates(InterestIndex index) {
        return Broadcast.events("weltoffen.networking", index::load, index::on);
    }
}
