package city.weltoffen.relations.enquiry.web;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of requests as the domain takes them. */
final class Texts {

    private Texts() {}

    /** What is blank is nothing. */
    static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static Set<String> orEmpty(@Nullable Set<String> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }
}
