package city.weltoffen.networking.call.reading;

import city.weltoffen.networking.call.portal.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The key words of a programme: its areas, and what its editors wrote, with commas or only spaces between. */
final class ProgrammeWords {

    private static final int MOST = 100;
    private static final int LENGTH = 120;
    private static final int SHORTEST = 3;

    private ProgrammeWords() {}

    static List<String> of(ProgrammeDocument document) {
        Map<String, String> distinct = new LinkedHashMap<>();
        Stream.concat(document.categories("Foerderbereich").stream().map(ProgrammeWords::readable), written(document))
                .map(word -> PlainText.line(word, LENGTH))
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> distinct.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        return distinct.values().stream().limit(MOST).toList();
    }

    private static Stream<String> written(ProgrammeDocument document) {
        String words = RichText.label(document.value("gsb:keywords"), MOST * LENGTH);
        return Stream.of(words.split(words.contains(",") || words.contains(";") ? "[,;]" : " "));
    }

    /** A category as a person reads it: {@code kultur_medien_sport} becomes {@code Kultur Medien Sport}. */
    static String readable(String category) {
        StringBuilder words = new StringBuilder();
        for (String word : category.split("_")) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
        }
        return words.toString();
    }
}
