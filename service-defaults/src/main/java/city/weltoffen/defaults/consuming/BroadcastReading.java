package city.weltoffen.defaults.consuming;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Reads topics from now on in every instance: each topic once, however many follow it. The place in all of them is fixed
 * before what they keep current is loaded, so nothing falls between the two.
 */
final class BroadcastReading implements SmartLifecycle {

    private final String brokers;
    private final ObjectProvider<Broadcast> broadcasts;
    private volatile List<BroadcastReader> readers = List.of();
    private volatile boolean running;

    BroadcastReading(String brokers, ObjectProvider<Broadcast> broadcasts) {
        this.brokers = brokers;
        this.broadcasts = broadcasts;
    }

    @Override
    public void start() {
        List<Broadcast> all = broadcasts.stream().toList();
        List<BroadcastReader> subscribed = all.stream().collect(groupingBy(Broadcast::source)).entrySet().stream()
                .map(each -> new BroadcastReader(each.getKey(), brokers, each.getValue()))
                .toList();
        all.forEach(Broadcast::load);
        subscribed.forEach(BroadcastReader::begin);
        readers = subscribed;
        running = true;
    }

    @Override
    public void stop() {
        readers.forEach(BroadcastReader::end);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the topics exist, before anything is served or consumed. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
