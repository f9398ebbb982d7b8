package city.weltoffen.defaults.aggregate;

import city.weltoffen.defaults.outbox.Outbox;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.telemetry.TraceContext;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Stores of aggregates. */
@AutoConfiguration
class AggregateAutoConfiguration {

    @Bean
    AggregateStores aggregateStores(
            MongoTemplate template,
            Clock businessClock,
            Actor actor,
            Deputising deputising,
            TraceContext traces,
            Outbox outbox) {
        return new AggregateStores(template, businessClock, actor, deputising, traces, outbox);
    }
}
