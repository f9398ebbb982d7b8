package city.weltoffen.networking.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words by which an article is found; one of the title counts more than one of the text.
 *
 * @param plain the text without markup
 */
public record ArticleWords(SearchedText title, SearchedText keywords, SearchedText text, String plain) {

    private static final int IN_TITLE = 5;
    private static final int IN_KEYWORDS = 3;
    private static final int IN_TEXT = 1;

    static ArticleWords of(ArticleContent content) {
        String plain = Markdown.plain(content.body());
        return new ArticleWords(
                SearchedText.of(Stream.of(content.title())),
                SearchedText.of(content.keywords().stream()),
                SearchedText.of(Stream.of(Objects.requireNonNullElse(content.summary(), ""), plain)),
                plain);
    }

    /** How well it meets the query: nought where a word of it is missing, one where it says nothing. */
    public int score(@Nullable String query) {
        if (query == null || query.isBlank()) {
            return 1;
        }
        int score = 0;
        for (SearchWord word : SearchWord.of(query)) {
            int found = score(word);
            if (found == 0) {
                return 0;
            }
            score += found;
        }
        return score;
    }

    private int score(SearchWord word) {
        return (title.has(word) ? IN_TITLE : 0)
                + (keywords.has(word) ? IN_KEYWORDS : 0)
                + (text.has(word) ? IN_TEXT : 0);
    }

    /** Where the text meets the query, or how it begins. */
    public List<Snippet> snippet(@Nullable String query) {
        return Snippet.of(plain, query == null ? "" : query);
    }
}
