package city.weltoffen.defaults.consuming;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What every instance does with each record of a topic, outside of any consumer group; a bean of each is followed. */
public final class Broadcast {

    private final Source source;
    private final Runnable load;
    private final Consumer<BroadcastRecord> handler;

    private Broadcast(Source source, Runnable load, Consumer<BroadcastRecord> handler) {
        this.source = source;
        this.load = load;
        this.handler = handler;
    }

    /** @param group of consumers whose place in the topic is where this begins; without one it begins at the end */
    record Source(String topic, @Nullable String group) {}

    /** Events of a topic; {@code load} runs when the place in the topic is fixed. */
    public static Broadcast events(String topic, Runnable load, EventHandler handler) {
        return new Broadcast(new Source(topic, null), load, record -> handler.on(record.event()));
    }

    /**
     * Events of a topic from where a group of consumers is: for what is counted of a copy that the group writes, since
     * what the group has not copied yet is not to be found in the copy either.
     */
    public static Broadcast eventsFrom(String group, String topic, EventHandler handler) {
        return new Broadcast(new Source(topic, group), () -> {}, record -> handler.on(record.event()));
    }

    /** Values of a topic that are no domain events. */
    public static Broadcast signals(String topic, Consumer<String> handler) {
        return new Broadcast(new Source(topic, null), () -> {}, record -> handler.accept(record.text()));
    }

    Source source() {
        return source;
    }

    void load() {
        load.run();
    }

    void handle(BroadcastRecord record) {
        handler.accept(record);
    }
}
