package city.weltoffen.networking.learning;

import city.weltoffen.events.LocalizedText;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is typed into forms, tidied. */
public final class Texts {

    private Texts() {}

    /** In both languages; where only one is given it stands for both. */
    static LocalizedText both(@Nullable String german, @Nullable String english) {
        String de = stripped(german);
        String en = stripped(english);
        return new LocalizedText(de.isEmpty() ? en : de, en.isEmpty() ? de : en);
    }

    public static @Nullable String orNone(@Nullable String text) {
        String stripped = stripped(text);
        return stripped.isEmpty() ? null : stripped;
    }

    public static Set<String> set(@Nullable Collection<String> values) {
        return values == null
                ? Set.of()
                : values.stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
