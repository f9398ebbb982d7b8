package city.weltoffen.notification.matching;

import city.weltoffen.defaults.text.Stemmer;
import java.util.List;

/** The words of one text by their stems in one language, each with its place in the text. */
public final class StemmedWords {

    private final String text;
    private final String[] stems;
    private final int[] from;
    private final int[] until;

    private StemmedWords(String text, List<Stemmer.Word> words) {
        this.text = text;
        this.stems = words.stream().map(Stemmer.Word::stem).toArray(String[]::new);
        this.from = words.stream().mapToInt(Stemmer.Word::from).toArray();
        this.until = words.stream().mapToInt(Stemmer.Word::until).toArray();
    }

    static StemmedWords of(String text, Stemmer stemmer) {
        return new StemmedWords(text, stemmer.words(text));
    }

    int length() {
        return stems.length;
    }

    String stem(int place) {
        return stems[place];
    }

    /** Whether these stems follow each other from there. */
    boolean has(List<String> phrase, int place) {
        if (place < 0 || place + phrase.size() > stems.length) {
            return false;
        }
        for (int word = 0; word < phrase.size(); word++) {
            if (!stems[place + word].equals(phrase.get(word))) {
                return false;
            }
        }
        return true;
    }

    /** The words from the one place until before the other, as they are written. */
    String written(int first, int end) {
        return text.substring(from[first], until[end - 1]);
    }
}
