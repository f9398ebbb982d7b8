package city.weltoffen.relations.participant;

import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of participants. */
@Configuration(proxyBeanMethods = false)
class ParticipantConfiguration {

    @Bean
    IndexPlan participantsByActivity() {
        return IndexPlan.on("participants", "activity");
    }

    @Bean
    IndexPlan participantsByEmail() {
        return IndexPlan.on("participants", "foldedEmail");
    }
}
