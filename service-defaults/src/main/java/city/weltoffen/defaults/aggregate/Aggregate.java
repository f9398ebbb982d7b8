package city.weltoffen.defaults.aggregate;

import city.weltoffen.defaults.outbox.PendingEvent;
import city.weltoffen.events.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/**
 * Base of aggregates. A verb checks its rule, changes the state and records an event; the document carries its
 * unpublished events, so that one single-document write stores both.
 */
public abstract class Aggregate {

    @Version
    private @Nullable Long version;

    private long sequence;
    private List<PendingEvent> outbox = new ArrayList<>();
    private boolean removed;

    @Transient
    private final List<DomainEvent> recorded = new ArrayList<>();

    @Transient
    private boolean changedQuietly;

    @Transient
    private boolean glance;

    /** Its id, which is also the subject of its events. */
    public abstract AggregateId id();

    /** Counts the writes of this aggregate; the ETag of the API. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Records what a verb did. */
    protected final void record(DomainEvent event) {
        recorded.add(event);
    }

    /** Says that a verb had an effect that is nobody else's business: it is saved without an event. */
    protected final void changeQuietly() {
        changedQuietly = true;
    }

    /** Leaves a tombstone that carries the event and goes when the event is published. */
    protected final void remove(DomainEvent event) {
        removed = true;
        record(event);
    }

    /** Whether a verb since the last save had an effect. */
    public final boolean hasRecorded() {
        return changedQuietly || !recorded.isEmpty();
    }

    final long sequence() {
        return sequence;
    }

    final boolean removed() {
        return removed;
    }

    final List<PendingEvent> pending() {
        return List.copyOf(outbox);
    }

    /** Called before it is saved when what its verbs did was done "in Vertretung", for those that keep a history. */
    protected void wasDoneDeputising() {}

    /** It was read without some of its fields: saving it would lose them. */
    final void keepFromSaving() {
        glance = true;
    }

    final void stamp(EventRecorder recorder) {
        if (glance) {
            throw new IllegalStateException(id().value() + " was read in part and cannot be saved");
        }
        List<PendingEvent> stamped = recorded.stream()
                .map(event -> recorder.stamp(event, ++sequence))
                .toList();
        outbox.addAll(stamped);
        if (stamped.stream().anyMatch(PendingEvent::isDeputising)) {
            wasDoneDeputising();
        }
        recorded.clear();
        changedQuietly = false;
    }

    final void forget(Predicate<String> published) {
        outbox.removeIf(event -> published.test(event.eventId()));
    }
}
