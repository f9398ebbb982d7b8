package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.text.Stemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All words that occur in calls, each once, so that a call holds no more than references to them. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");

    /** What is longer is no word, but a link or a key. */
    private static final int LONGEST = 60;

    private final Map<String, Word> words = new ConcurrentHashMap<>();

    /** The words of a text in their order. */
    List<Word> of(String text) {
        List<Word> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.end() - matcher.start() <= LONGEST) {
                found.add(words.computeIfAbsent(matcher.group(), Vocabulary::stemmed));
            }
        }
        return List.copyOf(found);
    }

    private static Word stemmed(String written) {
        return new Word(written, stem(Stemmer.GERMAN, written), stem(Stemmer.ENGLISH, written));
    }

    private static String stem(Stemmer stemmer, String written) {
        return stemmer.stems(written).strip().intern();
    }
}
