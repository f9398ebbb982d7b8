package city.weltoffen.networking.call.source;

import city.weltoffen.defaults.mongo.IndexPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes of runs and sightings. */
@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

    @Bean
    IndexPlan runsBySource() {
        return IndexPlan.on("callSourceRuns", "source", "_id");
    }

    @Bean
    IndexPlan runsByStart() {
        return IndexPlan.on("callSourceRuns", "startedAt");
    }

    @Bean
    IndexPlan sightingsBySource() {
        return IndexPlan.on("callSightings", "source");
    }
}
