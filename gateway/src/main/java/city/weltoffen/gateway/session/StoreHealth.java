package city.weltoffen.gateway.session;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Whether the store answers. In place of Spring Boot's indicator, whose command the embedded store does not know. */
@Component("mongoHealthIndicator")
class StoreHealth extends AbstractHealthIndicator {

    private final MongoOperations store;

    StoreHealth(MongoOperations store) {
        super("The store does not answer");
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        store.executeCommand(new Document("ping", 1));
        health.up();
    }
}
