package city.weltoffen.measures.evidence;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.measures.EvidenceFacts;
import city.weltoffen.events.measures.MeasureEvidenceTagged;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Events as every instance hears them, whichever instance copies them. What is heard may not be copied yet, so it is
 * kept until it is; whoever counts the copy anew counts these too.
 */
@Component
public class LiveEvents {

    private static final Logger log = LoggerFactory.getLogger(LiveEvents.class);
    private static final int MOST_AHEAD = 5_000;
    private static final long PATIENCE_MILLIS = 200;

    private final EventCopies copies;
    private final Supplier<List<EventFollower>> followers;
    private final Map<String, CopiedEvent> ahead = new LinkedHashMap<>();

    /** The followers build on this themselves, so they are asked for only when they are needed. */
    LiveEvents(EventCopies copies, ObjectProvider<EventFollower> followers) {
        this.copies = copies;
        this.followers = SingletonSupplier.of(() -> followers.stream().toList());
    }

    void on(EventEnvelope event) {
        CopiedEvent copy = CopiedEvent.of(event);
        waitForTheCopy();
        synchronized (ahead) {
            ahead.put(copy.id(), copy);
        }
        followers.get().forEach(follower -> follower.on(copy));
        if (EventCopier.isAssignment(event)) {
            EvidenceFacts facts = event.as(MeasureEvidenceTagged.class).evidence();
            followers.get().forEach(follower -> follower.onAssigned(event.subject(), facts.kind()));
        }
    }

    /** What was heard and is perhaps not copied yet. */
    public List<CopiedEvent> ahead() {
        synchronized (ahead) {
            return List.copyOf(ahead.values());
        }
    }

    /** Those of the ids that are copied, or at least heard, newest first: whatever is counted can be shown. */
    public List<CopiedEvent> find(Collection<String> ids) {
        Map<String, CopiedEvent> found = heard(ids);
        // the copy knows better: it hears what becomes of a matter later
        copies.find(ids).forEach(copied -> found.put(copied.id(), copied));
        return found.values().stream()
                .sorted(Comparator.comparing(CopiedEvent::position).reversed())
                .toList();
    }

    private Map<String, CopiedEvent> heard(Collection<String> ids) {
        synchronized (ahead) {
            return ids.stream()
                    .map(ahead::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toMap(CopiedEvent::id, Function.identity()));
        }
    }

    private int size() {
        synchronized (ahead) {
            return ahead.size();
        }
    }

    /** So that memory stays bounded when copying is slow or the store is away. */
    private void waitForTheCopy() {
        while (size() >= MOST_AHEAD) {
            try {
                forgetCopied();
            } catch (RuntimeException outage) {
                log.warn("What is copied cannot be seen now: {}", outage.toString());
            }
            if (size() >= MOST_AHEAD) {
                rest();
            }
        }
    }

    void forgetCopied() {
        List<String> ids = ahead().stream().map(CopiedEvent::id).toList();
        var known = copies.known(ids);
        synchronized (ahead) {
            ahead.keySet().removeAll(known);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ending);
        }
    }
}
