package city.weltoffen.relations.enquiry.mail;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the languages in which enquiries mostly come by their small words; a clerk corrects it. */
final class LanguageGuess {

    private static final int ENOUGH = 3;
    private static final int WORDS_READ = 2_000;

    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "de",
            Set.of("und", "der", "die", "das", "wir", "mit", "für", "ist", "nicht", "eine", "sehr", "ihre", "auf"),
            "en",
            Set.of("the", "and", "we", "with", "for", "is", "not", "our", "your", "you", "would", "this", "to"),
            "fr",
            Set.of("le", "la", "les", "nous", "avec", "pour", "est", "une", "des", "notre", "votre", "vous", "et"),
            "pl",
            Set.of("się", "jest", "nie", "dla", "oraz", "na", "że", "państwa", "naszego", "przez", "czy", "i", "w"));

    private LanguageGuess() {}

    static Optional<String> of(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+", WORDS_READ))
                .limit(WORDS_READ - 1L)
                .toList();
        return SMALL_WORDS.entrySet().stream()
                .map(language -> Map.entry(
                        language.getKey(),
                        words.stream().filter(language.getValue()::contains).count()))
                .filter(counted -> counted.getValue() >= ENOUGH)
                .max(Comparator.comparingLong((Map.Entry<String, Long> counted) -> counted.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }
}
