package city.weltoffen.notification.matching;

import city.weltoffen.defaults.text.StemmedText;
import city.weltoffen.defaults.text.Stemmer;

/**
 * A word or phrase of a rule with its stems; the words of a phrase must follow each other.
 *
 * @param value as it was entered
 */
public record Keyword(String value, String german, String english) {

    public static Keyword of(String value) {
        return new Keyword(value, Stemmer.GERMAN.stems(value), Stemmer.ENGLISH.stems(value));
    }

    /** Whether there is any word in it. */
    public boolean hasWord() {
        return !german.isBlank();
    }

    boolean occursIn(StemmedText text) {
        return hasWord() && (text.german().contains(german) || text.english().contains(english));
    }
}
