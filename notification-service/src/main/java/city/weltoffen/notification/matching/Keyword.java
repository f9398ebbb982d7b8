package city.weltoffen.notification.matching;

import city.weltoffen.defaults.text.Stemmer;
import java.util.List;

/**
 * A word or phrase of a rule with its stems; the words of a phrase must follow each other.
 *
 * @param value as it was entered
 */
public record Keyword(String value, List<String> german, List<String> english) {

    public static Keyword of(String value) {
        return new Keyword(value, stems(Stemmer.GERMAN, value), stems(Stemmer.ENGLISH, value));
    }

    private static List<String> stems(Stemmer stemmer, String value) {
        return stemmer.words(value).stream().map(Stemmer.Word::stem).toList();
    }

    /** Whether there is any word in it. */
    public boolean hasWord() {
        return !german.isEmpty() && !english.isEmpty();
    }
}
