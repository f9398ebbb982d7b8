package city.weltoffen.networking.article;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.defaults.text.Stemmer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A word that somebody looks for, in every form in which it may be found.
 *
 * @param german its German stem
 * @param english its English stem
 * @param folded without case, accents and umlauts
 */
record SearchWord(String german, String english, String folded) {

    /** Shorter ones stand within too many words. */
    private static final int LEAST_PART = 4;

    /** The words of a query. */
    static List<SearchWord> of(String query) {
        List<Stemmer.Word> german = Stemmer.GERMAN.words(query);
        List<Stemmer.Word> english = Stemmer.ENGLISH.words(query);
        return IntStream.range(0, german.size())
                .mapToObj(i -> new SearchWord(
                        german.get(i).stem(),
                        english.get(i).stem(),
                        FoldedText.fold(query.substring(
                                german.get(i).from(), german.get(i).until()))))
                .toList();
    }

    /** Whether it is the word, inflected or not, or stands within it, as German likes to compose them. */
    boolean isIn(SearchWord word) {
        return german.equals(word.german)
                || english.equals(word.english)
                || folded.length() >= LEAST_PART && word.folded.contains(folded);
    }
}
