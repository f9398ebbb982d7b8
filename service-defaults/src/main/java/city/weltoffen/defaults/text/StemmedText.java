package city.weltoffen.defaults.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts, stemmed in both languages, since nothing says in which one they are. */
public record StemmedText(String german, String english) {

    /** Keeps a phrase from reaching over the end of a text. */
    private static final String BETWEEN = "|";

    public static StemmedText of(Stream<String> texts) {
        List<String> all = texts.toList();
        return new StemmedText(stems(all, Stemmer.GERMAN), stems(all, Stemmer.ENGLISH));
    }

    private static String stems(List<String> texts, Stemmer stemmer) {
        return texts.stream().map(stemmer::stems).collect(Collectors.joining(BETWEEN));
    }
}
