package city.weltoffen.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Plays another service: puts events on a topic, which is made with several partitions when it is not there. */
public final class EventWriter implements AutoCloseable {

    private static final int PARTITIONS = 6;

    private final String topic;
    private final KafkaProducer<String, String> producer;

    private EventWriter(String topic, KafkaProducer<String, String> producer) {
        this.topic = topic;
        this.producer = producer;
    }

    /** Writes to a topic of the test JVM's broker. */
    public static EventWriter of(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", Backends.brokers());
        makeTopic(topic, settings);
        return new EventWriter(topic, new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()));
    }

    /** Returns when the broker has acknowledged the event. */
    public void write(RecordedEvent event) {
        var message = new ProducerRecord<>(topic, event.key(), event.json());
        event.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not take the event", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void makeTopic(String topic, Map<String, Object> settings) {
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Cannot make topic " + topic, e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
