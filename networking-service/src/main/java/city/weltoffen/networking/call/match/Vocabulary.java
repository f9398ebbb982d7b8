package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.text.Stemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All words that occur in calls, each once, so that a call holds no more than references to them. */
final class Vocabulary {

    private static final String APOSTROPHES = "'’";
    private static final int ASCII = 127;

    /** What is longer is no word, but a link or a key. */
    private static final int LONGEST = 60;

    private final Map<String, Word> words = new ConcurrentHashMap<>();

    /** The words of a text in their order. */
    List<Word> of(String text) {
        List<Word> found = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = endOfWord(text, from);
            if (end > from && end - from <= LONGEST) {
                found.add(word(text.substring(from, end)));
            }
            from = end > from ? end : from + Character.charCount(text.codePointAt(from));
        }
        return List.copyOf(found);
    }

    /** A word is letters and digits, and letters behind one apostrophe. */
    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isLetterOrNumber(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        int letters = end + 1;
        if (end > from && end < text.length() && APOSTROPHES.indexOf(text.charAt(end)) >= 0) {
            while (letters < text.length() && Character.isLetter(text.codePointAt(letters))) {
                letters += Character.charCount(text.codePointAt(letters));
            }
        }
        return letters > end + 1 ? letters : end;
    }

    private static boolean isLetterOrNumber(int character) {
        return Character.isLetterOrDigit(character)
                || character > ASCII
                        && (Character.getType(character) == Character.LETTER_NUMBER
                                || Character.getType(character) == Character.OTHER_NUMBER);
    }

    private Word word(String written) {
        Word known = words.get(written);
        return known == null ? words.computeIfAbsent(written, Vocabulary::stemmed) : known;
    }

    private static Word stemmed(String written) {
        return new Word(written, stem(Stemmer.GERMAN, written), stem(Stemmer.ENGLISH, written));
    }

    private static String stem(Stemmer stemmer, String written) {
        return stemmer.stems(written).strip().intern();
    }
}
