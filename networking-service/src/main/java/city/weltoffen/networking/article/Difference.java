package city.weltoffen.networking.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What differs between two versions of an article.
 *
 * @param blocks lines in their order
 * @param fields what else differs: {@code language}, {@code keywords}, {@code themes}, {@code measures},
 *     {@code partners}, {@code links}
 */
public record Difference(List<DifferentLines> blocks, List<String> fields) {

    /** More words of one place than are compared one by one. */
    private static final int MOST_WORDS = 3000;

    private static final Pattern WORDS = Pattern.compile("(?<=\\s)|(?=\\s)");

    /** What became of it. */
    public enum DifferenceKind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Lines of which the same became. */
    public record DifferentLines(DifferenceKind kind, List<DifferentWords> parts) {}

    /** Words of which the same became. */
    public record DifferentWords(DifferenceKind kind, String text) {}

    static Difference between(ArticleContent before, ArticleContent after) {
        List<DifferentLines> blocks = new ArrayList<>();
        for (AbstractDelta<String> delta :
                deltas(before.asText().lines().toList(), after.asText().lines().toList())) {
            blocks.add(block(
                    delta.getType(),
                    String.join("\n", delta.getSource().getLines()),
                    String.join("\n", delta.getTarget().getLines())));
        }
        return new Difference(List.copyOf(blocks), fields(before, after));
    }

    private static <T> List<AbstractDelta<T>> deltas(List<T> before, List<T> after) {
        return DiffUtils.diff(before, after, true).getDeltas();
    }

    private static DifferentLines block(DeltaType type, String before, String after) {
        return switch (type) {
            case EQUAL ->
                new DifferentLines(DifferenceKind.SAME, List.of(new DifferentWords(DifferenceKind.SAME, after)));
            case INSERT ->
                new DifferentLines(DifferenceKind.ADDED, List.of(new DifferentWords(DifferenceKind.ADDED, after)));
            case DELETE ->
                new DifferentLines(DifferenceKind.REMOVED, List.of(new DifferentWords(DifferenceKind.REMOVED, before)));
            case CHANGE -> new DifferentLines(DifferenceKind.CHANGED, words(before, after));
        };
    }

    private static List<DifferentWords> words(String before, String after) {
        List<String> old = List.of(WORDS.split(before));
        List<String> now = List.of(WORDS.split(after));
        if (old.size() + now.size() > MOST_WORDS) {
            return List.of(
                    new DifferentWords(DifferenceKind.REMOVED, before),
                    new DifferentWords(DifferenceKind.ADDED, after));
        }
        List<DifferentWords> parts = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas(old, now)) {
            String removed = String.join("", delta.getSource().getLines());
            String added = String.join("", delta.getTarget().getLines());
            if (delta.getType() == DeltaType.EQUAL) {
                parts.add(new DifferentWords(DifferenceKind.SAME, added));
            } else {
                Stream.of(
                                new DifferentWords(DifferenceKind.REMOVED, removed),
                                new DifferentWords(DifferenceKind.ADDED, added))
                        .filter(part -> !part.text().isEmpty())
                        .forEach(parts::add);
            }
        }
        return List.copyOf(parts);
    }

    private static List<String> fields(ArticleContent before, ArticleContent after) {
        return Stream.of(
                        changed("language", before.language(), after.language()),
                        changed("keywords", before.keywords(), after.keywords()),
                        changed("themes", before.themes(), after.themes()),
                        changed("measures", before.measures(), after.measures()),
                        changed("partners", before.partners(), after.partners()),
                        changed("links", before.links(), after.links()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> changed(String field, Object before, Object after) {
        return before.equals(after) ? Optional.empty() : Optional.of(field);
    }
}
