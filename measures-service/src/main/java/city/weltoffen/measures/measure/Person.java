package city.weltoffen.measures.measure;

import city.weltoffen.defaults.succession.HandOver;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the administration; the name never leaves this service by events.
 *
 * @param subject opaque and stable
 */
public record Person(String subject, @Nullable String name) {

    /** Who takes over, where this is the person who leaves; events do not tell the name. */
    static @Nullable Person after(HandOver handOver, @Nullable Person person) {
        return person != null && person.subject().equals(handOver.from()) ? new Person(handOver.to(), null) : person;
    }
}
