package city.weltoffen.defaults.health;

import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A service is ready while store and broker answer, and alive whatever they do. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration",
        afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class HealthAutoConfiguration {

    /** In place of Spring Boot's indicator, whose command the embedded store does not know. */
    @Bean
    HealthIndicator mongoHealthIndicator(MongoTemplate store) {
        return new Neighbour("store", () -> store.executeCommand(new Document("ping", 1)));
    }

    @Bean
    Broker brokerOfHealth(@Value("${spring.cloud.stream.kafka.binder.brokers}") String brokers) {
        return new Broker(brokers);
    }

    @Bean
    HealthIndicator brokerHealthIndicator(Broker broker) {
        return new Neighbour("broker", broker::nodes);
    }
}
