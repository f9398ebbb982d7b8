package city.weltoffen.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/** The least that a command and an inbox on two services take: each writes a document and tells over the broker. */
final class PlainRound implements AutoCloseable {

    private static final String TOPIC = "benchmark";
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long LONGEST = 30;

    private final MongoCollection<Document> changed;
    private final MongoCollection<Document> added;
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final Document relation;
    private final Document entry;
    private final String event;
    private final Thread reader =
            Thread.ofPlatform().daemon().name("plain-reader").unstarted(this::read);
    private volatile boolean ended;

    private PlainRound(
            MongoCollection<Document> relations,
            MongoCollection<Document> notifications,
            MongoDatabase beside,
            String brokers) {
        this.changed = Beside.of(beside, relations);
        this.added = Beside.of(beside, notifications);
        this.relation = any(relations);
        this.entry = any(notifications);
        this.event = entry.toJson();
        // as the services do
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "fetch.max.wait.ms", 100),
                new StringDeserializer(),
                new StringDeserializer());
    }

    /** With documents as the services have stored, and the indexes that they are stored with. */
    static PlainRound like(MongoClient client, String brokers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
        PlainRound round = new PlainRound(
                client.getDatabase("relations").getCollection("relations"),
                client.getDatabase("notification").getCollection("notifications"),
                client.getDatabase("benchmark"),
                brokers);
        round.begin();
        return round;
    }

    private static Document any(MongoCollection<Document> stored) {
        return Objects.requireNonNull(stored.find().first());
    }

    private void begin() {
        changed.insertOne(relation);
        TopicPartition all = new TopicPartition(TOPIC, 0);
        consumer.assign(List.of(all));
        consumer.seekToBeginning(List.of(all));
        reader.start();
    }

    private void read() {
        while (!ended) {
            consumer.poll(POLL).forEach(one -> received.add(one.key()));
        }
        consumer.close();
    }

    long nanos() {
        long begun = System.nanoTime();
        changed.replaceOne(Filters.eq(relation.get("_id")), relation);
        roundTrip();
        added.insertOne(entry.append("_id", UUID.randomUUID().toString()));
        roundTrip();
        return System.nanoTime() - begun;
    }

    private void roundTrip() {
        String key = UUID.randomUUID().toString();
        producer.send(new ProducerRecord<>(TOPIC, key, event));
        try {
            if (!key.equals(received.poll(LONGEST, TimeUnit.SECONDS))) {
                throw new IllegalStateException("not what was sent");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        ended = true;
        producer.close();
    }
}
