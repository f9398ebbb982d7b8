package city.weltoffen.benchmarks;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallFacts;
import city.weltoffen.events.networking.CallPublished;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.RecordedEvent;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/** Lets an event come into all inboxes, and writes the same documents plainly. */
final class FanOut implements AutoCloseable {

    private static final String TOPIC = "weltoffen.networking";
    private static final long LONGEST = Duration.ofMinutes(2).toNanos();
    /** Asking more often would take from the processors what is to be measured. */
    private static final long PAUSE = Duration.ofMillis(5).toNanos();

    private final MongoCollection<Document> notifications;
    private final MongoDatabase database;
    private final KafkaProducer<String, String> producer;
    private final int recipients;

    FanOut(MongoDatabase database, String brokers, int recipients) {
        this.notifications = database.getCollection("notifications");
        this.database = database;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new StringSerializer());
        this.recipients = recipients;
    }

    /** From handing over the event until it is in all inboxes. */
    long nanos() {
        ProducerRecord<String, String> event = event();
        long begun = System.nanoTime();
        producer.send(event);
        while (notifications.estimatedDocumentCount() < recipients) {
            if (System.nanoTime() - begun > LONGEST) {
                throw new IllegalStateException(notifications.countDocuments() + " entries");
            }
            LockSupport.parkNanos(PAUSE);
        }
        return System.nanoTime() - begun;
    }

    private static ProducerRecord<String, String> event() {
        String identifier = UUID.randomUUID().toString();
        String title = "Meetings of young people in twinned towns " + identifier;
        Notice notice = Notice.of(
                new LocalizedText("Neuer Aufruf: " + title, "New call: " + title),
                "/funding/" + identifier,
                Tags.none()
                        .withProgrammes(Set.of("CERV"))
                        .withThemes(Set.of("youth", "democracy"))
                        .withKeywords(Set.of("town twinning", "youth", "participation")));
        RecordedEvent event = DirectoryEvents.recorded(
                identifier,
                1,
                new CallPublished(
                        notice, new CallFacts(identifier, title, "grant", "CERV", "OPEN", null, List.of(), null)));
        var message = new ProducerRecord<>(TOPIC, event.key(), event.json());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    /** Writing what the service has written, in bulk. */
    long plainNanos() {
        List<Document> documents = notifications.find().batchSize(1_000).into(new ArrayList<>());
        if (documents.size() != recipients) {
            throw new IllegalStateException(documents.size() + " entries");
        }
        MongoCollection<Document> beside = Beside.of(database, notifications);
        long begun = System.nanoTime();
        beside.insertMany(documents);
        long nanos = System.nanoTime() - begun;
        beside.drop();
        return nanos;
    }

    void clear() {
        notifications.deleteMany(new Document());
    }

    @Override
    public void close() {
        producer.close();
    }
}
