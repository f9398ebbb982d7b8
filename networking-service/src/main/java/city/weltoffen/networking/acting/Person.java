package city.weltoffen.networking.acting;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the administration; the name never leaves this service by events.
 *
 * @param subject opaque and stable
 */
public record Person(String subject, @Nullable String name) {

    public boolean is(@Nullable String otherSubject) {
        return subject.equals(otherSubject);
    }
}
