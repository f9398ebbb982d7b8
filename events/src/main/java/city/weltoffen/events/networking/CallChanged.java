package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A known call differs from what was known before; says what changed from what to what. */
@Kind(context = "networking", name = "call.changed", de = "Aufruf geändert", en = "Call changed")
public record CallChanged(Notice notice, CallFacts call, List<Change> changes) implements DomainEvent {

    public CallChanged {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /**
     * One changed field.
     *
     * @param field its name in the API of calls, for instance {@code deadlines}
     * @param from the value before as text, nothing for texts, which stay with the funding desk
     * @param to the value now as text, nothing for texts
     */
    public record Change(
            String field, @Nullable String from, @Nullable String to) {}
}
