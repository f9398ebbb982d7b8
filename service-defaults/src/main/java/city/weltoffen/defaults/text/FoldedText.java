package city.weltoffen.defaults.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text without case, accents and German umlauts: {@code koln}, {@code koeln} and {@code Köln} are the same. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UMLAUT_SPELLED_OUT = Pattern.compile("(?<=[aou])e");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("æ", "ae");
        String unmarked = MARKS.matcher(plain).replaceAll("");
        String words = NO_WORD.matcher(unmarked).replaceAll(" ").strip();
        return UMLAUT_SPELLED_OUT.matcher(words).replaceAll("");
    }
}
