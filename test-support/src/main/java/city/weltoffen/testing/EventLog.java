package city.weltoffen.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/**
 * Reads a topic from its beginning, all partitions, in no group. Events of one key keep their order. An event that is
 * published twice, as may happen after a crash or when two writers meet, is there once, as for every consumer. The topic
 * may appear later. Not for use by several threads.
 */
public final class EventLog implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(50);

    private final String topic;
    private final KafkaConsumer<String, String> consumer;
    private final Set<TopicPartition> partitions = new HashSet<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private EventLog(String topic, KafkaConsumer<String, String> consumer) {
        this.topic = topic;
        this.consumer = consumer;
    }

    /** Reads a topic of the test JVM's broker. */
    public static EventLog of(String topic) {
        return of(topic, Backends.brokers());
    }

    /** Reads a topic of any broker. */
    public static EventLog of(String topic, String brokers) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", brokers, "metadata.max.age.ms", "500", "allow.auto.create.topics", "false");
        return new EventLog(topic, new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer()));
    }

    /** Everything that lies on the topic now. */
    public List<RecordedEvent> events() {
        assign();
        if (!partitions.isEmpty()) {
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(found -> take(RecordedEvent.of(found)));
            }
        }
        return List.copyOf(events);
    }

    /** As a dead letter an event is there once for each group that could not take it. */
    private void take(RecordedEvent event) {
        if (event.id().isEmpty() || ids.add(event.id() + event.header("kafka_dlt-original-consumer-group"))) {
            events.add(event);
        }
    }

    public List<RecordedEvent> ofKey(String key) {
        return events().stream().filter(event -> event.key().equals(key)).toList();
    }

    /** Events whose type ends so, such as {@code call.published.v1}. */
    public List<RecordedEvent> ofType(String ending) {
        return events().stream().filter(event -> event.type().endsWith(ending)).toList();
    }

    /** Reads on until the assertion, which gets all events of the topic, holds; 30 s at most. */
    public List<RecordedEvent> awaitThat(Assertion assertion) {
        ThrowingRunnable check = () -> assertion.accept(events());
        Awaitility.await("events on " + topic)
                .atMost(PATIENCE)
                .pollInSameThread()
                .untilAsserted(check);
        return List.copyOf(events);
    }

    private void assign() {
        var found = consumer.listTopics().getOrDefault(topic, List.of()).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .filter(partition -> !partitions.contains(partition))
                .toList();
        if (!found.isEmpty()) {
            partitions.addAll(found);
            consumer.assign(partitions);
            consumer.seekToBeginning(found);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** What must become true of the events. */
    @FunctionalInterface
    public interface Assertion {

        void accept(List<RecordedEvent> events) throws Exception;
    }
}
