package city.weltoffen.defaults.aggregate;

import city.weltoffen.events.EventEnvelope;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A view of all aggregates of one type in the memory of this instance, kept current by the aggregates' events: what this
 * instance saves is seen at once, what another one saves as soon as its event arrives. One that cannot be viewed is left
 * out: it must not keep the instance from starting.
 */
public final class Mirror<T extends Aggregate, V> {

    private static final Logger log = LoggerFactory.getLogger(Mirror.class);

    private final AggregateStore<T> store;
    private final Function<String, ? extends AggregateId> ids;
    private final Function<T, V> view;
    private final Map<String, Reflection<V>> reflections = new ConcurrentHashMap<>();

    public Mirror(AggregateStore<T> store, Function<String, ? extends AggregateId> ids, Function<T, V> view) {
        this.store = store;
        this.ids = ids;
        this.view = view;
        store.afterSave(this::reflect);
    }

    /** Reads everything from the store; to be called when the events from now on are sure to arrive. */
    public void load() {
        store.forEach(this::reflect);
    }

    /** Follows an event of an aggregate of this type. */
    public void on(EventEnvelope event) {
        Reflection<V> known = reflections.get(event.subject());
        if (known != null && known.sequence() >= event.sequence()) {
            return;
        }
        store.find(ids.apply(event.subject()))
                .ifPresentOrElse(this::reflect, () -> reflections.remove(event.subject()));
    }

    private void reflect(T aggregate) {
        String id = aggregate.id().value();
        @Nullable V seen = aggregate.removed() ? null : seen(aggregate);
        if (seen == null) {
            reflections.remove(id);
        } else {
            reflections.merge(
                    id,
                    new Reflection<>(aggregate.sequence(), seen),
                    (known, read) -> known.sequence() > read.sequence() ? known : read);
        }
    }

    private @Nullable V seen(T aggregate) {
        try {
            return view.apply(aggregate);
        } catch (RuntimeException | StackOverflowError unreadable) {
            log.error(
                    "Left out of the lists, since it cannot be read: {} {}",
                    aggregate.getClass().getSimpleName(),
                    aggregate.id().value(),
                    unreadable);
            return null;
        }
    }

    public Optional<V> find(String id) {
        return Optional.ofNullable(reflections.get(id)).map(Reflection::view);
    }

    /** All views, in no order. */
    public Collection<V> all() {
        return reflections.values().stream().map(Reflection::view).toList();
    }

    private record Reflection<V>(long sequence, V view) {}
}
