package city.weltoffen.relations.enquiry;

import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        @Nullable String language) {

    private static final String NOBODY = "—";

    /** A placeholder in which only the language of the answer is left. */
    public Sender erased() {
        return new Sender(NOBODY, null, null, language);
    }

    String blackenedIn(String text) {
        return Stream.of(name, email, phone)
                .filter(word -> word != null && !word.isBlank())
                .reduce(
                        text,
                        (left, word) -> Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE)
                                .matcher(left)
                                .replaceAll(NOBODY));
    }
}
