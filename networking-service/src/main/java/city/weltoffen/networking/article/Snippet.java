package city.weltoffen.networking.article;

import city.weltoffen.defaults.text.Stemmer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A piece of an excerpt.
 *
 * @param hit whether it is a word that was looked for
 */
public record Snippet(String text, boolean hit) {

    private static final int BEFORE = 80;
    private static final int LENGTH = 260;

    /** The excerpt about the first word that is found, piece by piece. */
    static List<Snippet> of(String text, String query) {
        List<Stemmer.Word> hits = hits(text, SearchWord.of(query));
        int first = hits.isEmpty() ? 0 : hits.getFirst().from();
        int from = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE);
        int until = from + LENGTH >= text.length() ? text.length() : wordBefore(text, from + LENGTH);
        List<Snippet> pieces = new ArrayList<>();
        int at = from;
        for (Stemmer.Word hit : hits) {
            if (hit.until() <= until) {
                add(pieces, text.substring(at, hit.from()), false);
                add(pieces, text.substring(hit.from(), hit.until()), true);
                at = hit.until();
            }
        }
        add(pieces, text.substring(at, Math.max(at, until)), false);
        return pieces;
    }

    private static void add(List<Snippet> pieces, String text, boolean hit) {
        if (!text.isEmpty()) {
            pieces.add(new Snippet(text, hit));
        }
    }

    private static List<Stemmer.Word> hits(String text, List<SearchWord> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        List<Stemmer.Word> places = Stemmer.GERMAN.words(text);
        List<SearchWord> words = SearchWord.of(text);
        return IntStream.range(0, places.size())
                .filter(i -> sought.stream().anyMatch(word -> word.isIn(words.get(i))))
                .mapToObj(places::get)
                .toList();
    }

    private static int wordAfter(String text, int index) {
        int blank = text.indexOf(' ', index);
        return blank < 0 || blank > index + BEFORE / 2 ? index : blank + 1;
    }

    private static int wordBefore(String text, int index) {
        int blank = text.lastIndexOf(' ', index);
        return blank < index - BEFORE / 2 ? index : blank;
    }
}
