package city.weltoffen.notification.inbox;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells all instances that open browsers have something to show; what gets lost the next connection makes good. */
@Component
class LiveSignals {

    private static final Logger log = LoggerFactory.getLogger(LiveSignals.class);
    private static final String BINDING = "live-out-0";
    private static final int BATCH = 500;

    private final StreamBridge bridge;
    private final JsonMapper json;

    LiveSignals(StreamBridge bridge, JsonMapper json) {
        this.bridge = bridge;
        this.json = json;
    }

    /** New entries, in batches of recipients. */
    void arrived(List<Notification> entries) {
        List<LiveSignal.Entry> all = entries.stream()
                .map(entry -> new LiveSignal.Entry(entry.recipient(), entry.id()))
                .toList();
        for (int from = 0; from < all.size(); from += BATCH) {
            send(LiveSignal.arrived(new ArrayList<>(all.subList(from, Math.min(from + BATCH, all.size())))));
        }
    }

    /** An entry was read or unread elsewhere; without an id all were read. */
    void marked(LiveSignal.Mark mark) {
        send(LiveSignal.marked(mark));
    }

    /** Entries of a reader were put off or came back. */
    void moved(String recipient) {
        send(LiveSignal.moved(recipient));
    }

    private void send(LiveSignal signal) {
        try {
            bridge.send(BINDING, json.writeValueAsBytes(signal));
        } catch (RuntimeException lost) {
            log.warn("A live signal is lost: {}", lost.toString());
        }
    }
}
