package city.weltoffen.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/**
 * One of the two processes of {@link PlainRound}: it writes a document and tells the other one over the broker, with
 * nothing between that and the drivers. Arguments: COMMANDS or INBOXES, the addresses of store and broker.
 */
final class PlainService implements AutoCloseable {

    static final String THERE = "benchmark.there";
    static final String BACK = "benchmark.back";
    private static final Duration POLL = Duration.ofSeconds(1);

    private final MongoClient client;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final String told;

    private PlainService(String store, String brokers, String told, String heard) {
        this.client = MongoClients.create(store);
        this.told = told;
        // as the services do
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> all = List.of(new TopicPartition(heard, 0));
        consumer.assign(all);
        consumer.seekToEnd(all);
        all.forEach(consumer::position);
    }

    static void main(String[] arguments) throws IOException {
        boolean commands = arguments[0].equals("COMMANDS");
        try (PlainService service =
                new PlainService(arguments[1], arguments[2], commands ? THERE : BACK, commands ? BACK : THERE)) {
            System.out.println("ready");
            if (commands) {
                service.commandEachLine();
            } else {
                service.answer();
            }
        }
    }

    private static Document any(MongoCollection<Document> stored) {
        return Objects.requireNonNull(stored.find().first());
    }

    /** Says of each round how many nanoseconds it took. */
    private void commandEachLine() throws IOException {
        var relations = client.getDatabase("relations").getCollection("relations");
        var changed = Beside.of(client.getDatabase("benchmark"), relations);
        Document relation = any(relations);
        String event = relation.toJson();
        changed.insertOne(relation);
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (lines.readLine() != null) {
            String key = UUID.randomUUID().toString();
            long begun = System.nanoTime();
            changed.replaceOne(Filters.eq(relation.get("_id")), relation);
            tell(key, event);
            if (!key.equals(hear())) {
                throw new IllegalStateException("not what was told");
            }
            System.out.println(System.nanoTime() - begun);
        }
    }

    private void answer() {
        var notifications = client.getDatabase("notification").getCollection("notifications");
        var added = Beside.of(client.getDatabase("benchmark"), notifications);
        Document entry = any(notifications);
        String event = entry.toJson();
        while (true) {
            String key = hear();
            added.insertOne(entry.append("_id", UUID.randomUUID().toString()));
            tell(key, event);
        }
    }

    private void tell(String key, String event) {
        producer.send(new ProducerRecord<>(told, key, event));
    }

    private String hear() {
        while (true) {
            for (var record : consumer.poll(POLL)) {
                return record.key();
            }
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
        client.close();
    }
}
