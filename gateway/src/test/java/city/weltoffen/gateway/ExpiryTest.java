package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExpiryTest {

    @RegisterExtension
    static final House house = House.shared();

    @Test
    void endsSessionsThatNobodyUsesAndRemovesTheirDocuments() {
        try (var client = MongoClients.create(house.store.uri())) {
            var database = client.getDatabase("gateway");
            var browser = house.browser();
            try (var other = house.start("--weltoffen.gateway.session-idle=1s")) {
                browser.at(other).signedIn();
            }
            await().until(() -> browser.get("/api/session").body(), "{\"signedIn\":false}"::equals);
            assertThat(removable(database.getCollection("sessions"))).isPositive();

            // A new instance looks for what has expired as soon as it starts.
            try (var _ = house.start()) {
                await().until(() -> removable(database.getCollection("sessions")) == 0);
            }
        }
    }

    private static long removable(MongoCollection<Document> collection) {
        return collection.countDocuments(new Document("expiresAt", new Document("$lt", new Date())));
    }
}
