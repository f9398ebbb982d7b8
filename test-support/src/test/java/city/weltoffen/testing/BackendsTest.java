package city.weltoffen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class BackendsTest {

    private final RecordedEvent published = new RecordedEvent(
            Map.of("ce_id", "1", "ce_type", "city.weltoffen.networking.call.published.v1", "ce_subject", "call-1"),
            "call-1",
            "{\"title\": \"Städtepartnerschaften\"}");
    private final RecordedEvent another = new RecordedEvent(
            Map.of("ce_id", "2", "ce_type", "city.weltoffen.networking.call.published.v1", "ce_subject", "call-1"),
            "call-1",
            "{\"title\": \"Städtepartnerschaften\"}");

    @Test
    void readsTheEventsThatWereWrittenToTheBrokerEachOnce() {
        try (var log = EventLog.of("backends.read");
                var writer = EventWriter.of("backends.read")) {
            assertThat(log.events()).isEmpty();

            writer.write(published);
            log.awaitThat(events -> assertThat(events).containsExactly(published));

            writer.write(published);
            writer.write(another);
            assertThat(log.ofKey("call-1")).containsExactly(published, another);
            assertThat(log.ofType("call.published.v1")).hasSize(2);
        }
    }

    @Test
    void waitsForATopicThatAppearsLater() {
        try (var log = EventLog.of("backends.late")) {
            assertThat(log.events()).isEmpty();

            try (var writer = EventWriter.of("backends.late")) {
                writer.write(published);
            }
            log.awaitThat(events -> assertThat(events).containsExactly(published));
        }
    }

    @Test
    void storesDocumentsWithTheRealDriver() {
        try (var client = MongoClients.create(Backends.mongodbUri())) {
            var calls = client.getDatabase("backends").getCollection("calls");
            calls.insertOne(new Document("_id", "call-1").append("title", "Town twinning"));

            assertThat(calls.find(new Document("title", "Town twinning")).first())
                    .containsEntry("_id", "call-1");
        }
    }
}
