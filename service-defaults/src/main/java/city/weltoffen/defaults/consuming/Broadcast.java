package city.weltoffen.defaults.consuming;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Reads a topic from now on in every instance, outside of any consumer group. Its place in the topic is fixed before
 * what it keeps current is loaded, so nothing falls between the two.
 */
public final class Broadcast implements SmartLifecycle {

    private final String topic;
    private final String brokers;
    private final Runnable load;
    private final Consumer<ConsumerRecord<byte[], byte[]>> handler;
    private final @Nullable String group;
    private volatile @Nullable BroadcastReader reader;

    /** @param group of consumers whose place in the topic is where this begins; without one it begins at the end */
    Broadcast(
            String topic,
            String brokers,
            Runnable load,
            Consumer<ConsumerRecord<byte[], byte[]>> handler,
            @Nullable String group) {
        this.topic = topic;
        this.brokers = brokers;
        this.load = load;
        this.handler = handler;
        this.group = group;
    }

    @Override
    public void start() {
        BroadcastReader subscribed = new BroadcastReader(topic, brokers, handler, group);
        load.run();
        subscribed.begin();
        reader = subscribed;
    }

    @Override
    public void stop() {
        BroadcastReader running = reader;
        if (running != null) {
            running.end();
            reader = null;
        }
    }

    @Override
    public boolean isRunning() {
        return reader != null;
    }

    /** After the topics exist, before anything is served or consumed. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
