package city.weltoffen.events;

import city.weltoffen.events.measures.MeasuresEvents;
import city.weltoffen.events.networking.NetworkingEvents;
import city.weltoffen.events.notifications.NotificationsEvents;
import city.weltoffen.events.relations.RelationsEvents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of event that this build publishes and reads. */
public final class EventCatalogue {

    private static final List<EventKind> KINDS = Stream.of(
                    NetworkingEvents.ALL, NotificationsEvents.ALL, RelationsEvents.ALL, MeasuresEvents.ALL)
            .flatMap(List::stream)
            .map(EventKind::of)
            .toList();

    private static final Map<Class<?>, EventKind> BY_EVENT =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EventKind::event, Function.identity()));

    private static final Map<String, EventKind> BY_TYPE =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EventKind::type, Function.identity()));

    private static final Map<String, EventKind> BY_NAME =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(EventKind::name, Function.identity()));

    private EventCatalogue() {}

    /** Every kind, in the order in which lists show them. */
    public static List<EventKind> kinds() {
        return KINDS;
    }

    /** The kind of an event record. */
    public static EventKind kindOf(DomainEvent event) {
        EventKind kind = BY_EVENT.get(event.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not in the catalogue");
        }
        return kind;
    }

    /** The kind behind a CloudEvents type; empty for kinds of a newer or older build. */
    public static Optional<EventKind> byType(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The kind behind a short name such as {@code call.published}. */
    public static Optional<EventKind> byName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
