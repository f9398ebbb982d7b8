package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;

/** What must be empty when all is done: the services' outboxes, what the inbox has not read yet, and the dead letters. */
record Leftovers(TheSystem system) {

    static final List<String> SERVICES =
            List.of("relations-service", "measures-service", "networking-service", "notification-service");

    private static final String INBOX = "notification-service.inbox";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    void awaitNone() {
        await("empty outboxes")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(outboxes()).isEmpty());
        await("the end of all topics")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unread()).isZero());
        assertThat(SERVICES)
                .allSatisfy(
                        service -> assertThat(deadLetters(service)).as(service).isZero());
    }

    /** Collections in whose documents events wait. */
    List<String> outboxes() {
        try (var store = MongoClients.create(system.store())) {
            return databases(store)
                    .flatMap(database -> stream(database.listCollectionNames())
                            .filter(name -> database.getCollection(name)
                                            .find(Filters.exists("outbox.eventId"))
                                            .first()
                                    != null)
                            .map(name -> database.getName() + "." + name))
                    .toList();
        }
    }

    private static Stream<MongoDatabase> databases(MongoClient store) {
        return stream(store.listDatabaseNames()).map(store::getDatabase);
    }

    private static <T> Stream<T> stream(Iterable<T> found) {
        return StreamSupport.stream(found.spliterator(), false);
    }

    private long unread() throws ExecutionException, InterruptedException {
        try (var broker = Admin.create(Map.of("bootstrap.servers", system.brokers()))) {
            var read = broker.listConsumerGroupOffsets(INBOX)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = broker.listOffsets(read.keySet().stream()
                            .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            return read.entrySet().stream()
                    .mapToLong(partition -> ends.get(partition.getKey()).offset()
                            - partition.getValue().offset())
                    .sum();
        }
    }

    private long deadLetters(String service) {
        return system.as("admin-system")
                .get("/api/operations/%s/dead-letters?size=1".formatted(service))
                .good()
                .get("total")
                .asLong();
    }
}
