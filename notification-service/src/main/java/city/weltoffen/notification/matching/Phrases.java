package city.weltoffen.notification.matching;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words and phrases that stand in the texts of an event, in German or English, whatever their ending. */
final class Phrases implements Lexicon {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String criterion;
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final StemIndex german = new StemIndex(Phrase::german);
    private final StemIndex english = new StemIndex(Phrase::english);

    Phrases(String criterion) {
        this.criterion = criterion;
    }

    @Override
    public Value take(String value) {
        return phrases.computeIfAbsent(value, this::added);
    }

    private Phrase added(String value) {
        Keyword keyword = Keyword.of(value);
        Phrase phrase = new Phrase(MetCriterion.of(criterion, value), keyword);
        if (keyword.hasWord()) {
            german.add(phrase);
            english.add(phrase);
        }
        return phrase;
    }

    @Override
    public void drop(String value) {
        Phrase phrase = phrases.remove(value);
        if (phrase != null) {
            german.remove(phrase);
            english.remove(phrase);
        }
    }

    @Override
    public List<Found> in(EventFacts event) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        Map<Phrase, String> written = new LinkedHashMap<>();
        event.texts().forEach(text -> {
            german.find(text.german(), written::putIfAbsent);
            english.find(text.english(), written::putIfAbsent);
        });
        return written.entrySet().stream()
                .map(found -> new Found(found.getKey(), met(found.getKey().met(), found.getValue())))
                .toList();
    }

    private static MetCriterion met(MetCriterion asked, String word) {
        return words(word).equalsIgnoreCase(words(asked.value()))
                ? asked
                : new MetCriterion(asked.criterion(), asked.value(), word);
    }

    /** Whatever stands between them. */
    private static String words(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip();
    }
}
