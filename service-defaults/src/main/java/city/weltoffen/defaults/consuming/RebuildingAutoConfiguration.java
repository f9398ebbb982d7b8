package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.jobs.Turns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Every service can read all events again for its projections. */
@AutoConfiguration
@Import(ProjectionsController.class)
class RebuildingAutoConfiguration {

    @Bean
    Rebuilds rebuilds(
            @Value(ConsumingAutoConfiguration.BROKERS) String brokers,
            ObjectProvider<Projection> projections,
            GroupConsumers groups,
            ConsumingSettings settings,
            Turns turns,
            MongoTemplate template) {
        return new Rebuilds(brokers, projections.stream().toList(), groups, settings, turns, template);
    }
}
