package city.weltoffen.defaults.telemetry;

import city.weltoffen.events.EventCatalogue;
import city.weltoffen.events.EventKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names kinds of event in meters. What the catalogue does not know has one name, whatever others put on a topic. */
public final class KnownKinds {

    private static final String OTHER = "other";
    private static final Set<String> KNOWN =
            EventCatalogue.kinds().stream().map(EventKind::name).collect(Collectors.toUnmodifiableSet());

    private KnownKinds() {}

    /** @param type the CloudEvents type, or its short name */
    public static String nameOf(@Nullable String type) {
        String name = type == null ? OTHER : EventKind.nameOf(type);
        return KNOWN.contains(name) ? name : OTHER;
    }
}
