package city.weltoffen.defaults.consuming;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads all partitions of a topic from the place they had when this was made. */
final class BroadcastReader {

    private static final Logger log = LoggerFactory.getLogger(BroadcastReader.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();
    private static final long REST = Duration.ofSeconds(1).toNanos();
    private static final long PAUSE = Duration.ofMillis(50).toNanos();
    private static final long PARTITIONS_CHECKED_EVERY = Duration.ofMinutes(1).toNanos();

    private final String topic;
    private final List<Broadcast> followers;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread;
    private volatile boolean ending;

    /** A group's place is taken without becoming one of its members. */
    BroadcastReader(Broadcast.Source source, String brokers, List<Broadcast> followers) {
        String group = source.group();
        this.topic = source.topic();
        this.followers = followers;
        this.thread = Thread.ofVirtual().name("broadcast-" + topic).unstarted(this::read);
        this.consumer = new KafkaConsumer<>(settings(brokers, group));
        List<TopicPartition> partitions = awaitPartitions();
        consumer.assign(partitions);
        if (group == null) {
            consumer.seekToEnd(partitions);
        }
        partitions.forEach(consumer::position);
    }

    private static Map<String, Object> settings(String brokers, @Nullable String group) {
        Map<String, Object> settings = ClientSettings.of(
                brokers,
                Map.of(
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                        ByteArrayDeserializer.class,
                        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                        ByteArrayDeserializer.class,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        group == null ? "latest" : "earliest"));
        if (group != null) {
            settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        }
        return settings;
    }

    private List<TopicPartition> partitions() {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /** A topic that was made a moment ago is not known to every broker at once. */
    private List<TopicPartition> awaitPartitions() {
        long begun = System.nanoTime();
        List<TopicPartition> found = partitions();
        while (found.isEmpty() && System.nanoTime() - begun < PATIENCE) {
            LockSupport.parkNanos(PAUSE);
            found = partitions();
        }
        return found;
    }

    void begin() {
        thread.start();
    }

    private void read() {
        long checked = System.nanoTime();
        while (!ending) {
            try {
                consumer.poll(POLL).forEach(record -> handle(new BroadcastRecord(record)));
                if (System.nanoTime() - checked > PARTITIONS_CHECKED_EVERY) {
                    checked = System.nanoTime();
                    assignNewPartitions();
                }
            } catch (WakeupException asked) {
                ending = true;
            } catch (RuntimeException passing) {
                log.warn("Reading {} is interrupted and goes on: {}", topic, passing.toString());
            }
        }
        consumer.close();
    }

    /** Those that came while this runs are read from their beginning. */
    private void assignNewPartitions() {
        List<TopicPartition> current = partitions();
        List<TopicPartition> added = current.stream()
                .filter(partition -> !consumer.assignment().contains(partition))
                .toList();
        if (!added.isEmpty()) {
            consumer.assign(current);
            consumer.seekToBeginning(added);
        }
    }

    private void handle(BroadcastRecord record) {
        followers.forEach(follower -> handle(record, follower));
    }

    /** Waits for the end of an outage: what was passed over would be missing in this instance until its next start. */
    private void handle(BroadcastRecord record, Broadcast follower) {
        while (!ending) {
            try {
                follower.handle(record);
                return;
            } catch (RuntimeException failed) {
                if (!Outage.isBehind(failed)) {
                    log.error("{} is passed over", record, failed);
                    return;
                }
                log.warn("{} waits for the end of an outage: {}", record, failed.toString());
                LockSupport.parkNanos(REST);
            }
        }
    }

    void end() {
        ending = true;
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
