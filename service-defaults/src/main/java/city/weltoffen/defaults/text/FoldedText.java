package city.weltoffen.defaults.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text without case, accents and German umlauts: {@code koln}, {@code koeln} and {@code Köln} are the same. */
public final class FoldedText {

    private final String folded;

    private FoldedText(String folded) {
        this.folded = folded;
    }

    public static FoldedText of(Stream<@Nullable String> parts) {
        return new FoldedText(
                parts.filter(Objects::nonNull).map(FoldedText::fold).collect(Collectors.joining("\n")));
    }

    /** Whether every word of the query begins, or stands within, a word here. */
    public boolean contains(String query) {
        return wordsOf(query).stream().allMatch(this::containsFolded);
    }

    /** Whether a word that is folded already begins, or stands within, a word here. */
    public boolean containsFolded(String word) {
        return folded.contains(word);
    }

    /** The words of a query, folded once for many texts. */
    public static List<String> wordsOf(String query) {
        return Arrays.asList(fold(query).split(" "));
    }

    /** One text, folded. */
    public static String fold(@Nullable String text) {
        return text == null ? "" : new Folding(text).folded();
    }
}
