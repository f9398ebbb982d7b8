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
    private final Follower<V> follower;
    private final Map<String, Reflection<V>> reflections = new ConcurrentHashMap<>();

    public Mirror(AggregateStore<T> store, Function<String, ? extends AggregateId> ids, Function<T, V> view) {
        this(store, ids, view, (before, now) -> {});
    }

    /** @param follower keeps an index over the views */
    public Mirror(
            AggregateStore<T> store,
            Function<String, ? extends AggregateId> ids,
            Function<T, V> view,
            Follower<V> follower) {
        this.store = store;
        this.ids = ids;
        this.view = view;
        this.follower = follower;
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
        store.find(ids.apply(event.subject())).ifPresentOrElse(this::reflect, () -> replace(event.subject(), null));
    }

    private void reflect(T aggregate) {
        @Nullable V seen = aggregate.removed() ? null : seen(aggregate);
        replace(aggregate.id().value(), seen == null ? null : new Reflection<>(aggregate.sequence(), seen));
    }

    private void replace(String id, @Nullable Reflection<V> read) {
        reflections.compute(id, (same, known) -> {
            if (read != null && known != null && known.sequence() > read.sequence()) {
                return known;
            }
            follower.changed(known == null ? null : known.view(), read == null ? null : read.view());
            return read;
        });
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

    /** Is told what a view was and what it becomes; of one aggregate one after the other, of several at the same time. */
    @FunctionalInterface
    public interface Follower<V> {

        void changed(@Nullable V before, @Nullable V now);
    }

    private record Reflection<V>(long sequence, V view) {}
}
