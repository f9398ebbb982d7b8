package city.weltoffen.relations.enquiry;

import org.jspecify.annotations.Nullable;

/**
 * The person who asks; personal data, never part of an event.
 *
 * @param language in which the person reads the answer, ISO 639-1
 */
public record Sender(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language) {}
