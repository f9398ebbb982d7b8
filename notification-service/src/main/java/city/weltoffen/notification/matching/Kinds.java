package city.weltoffen.notification.matching;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.EventKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of event that rules ask for: all but what this service says itself, which only its addressees hear of. */
public final class Kinds {

    private static final String OWN_TOPIC = "weltoffen.notifications";
    private static final String OWN_TYPES = "city." + OWN_TOPIC + ".";
    private static final List<EventKind> ALL = EventCatalogue.kinds().stream()
            .filter(kind -> !kind.topic().equals(OWN_TOPIC))
            .toList();
    private static final Set<String> NAMES = ALL.stream().map(EventKind::name).collect(Collectors.toUnmodifiableSet());

    private Kinds() {}

    public static List<EventKind> all() {
        return ALL;
    }

    public static Set<String> names() {
        return NAMES;
    }

    /** Also events of kinds that this build does not know yet. */
    public static boolean reach(EventEnvelope event) {
        return !event.type().startsWith(OWN_TYPES);
    }
}
