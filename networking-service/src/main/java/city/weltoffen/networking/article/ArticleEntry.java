package city.weltoffen.networking.article;

import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show and search it.
 *
 * @param words what is searched
 * @param changedAt when the latest version was written
 * @param versions how many there are
 * @param open what everybody may read
 */
public record ArticleEntry(
        String id,
        String department,
        Person author,
        ArticleState state,
        ArticleContent content,
        Instant changedAt,
        int versions,
        @Nullable LocalDate proposedOn,
        ArticleWords words,
        @Nullable PublicEntry open) {

    public static ArticleEntry of(Article article) {
        ArticleContent content = article.content();
        Sheet sheet = article.sheet();
        return new ArticleEntry(
                article.id().value(),
                article.department(),
                article.author(),
                article.state(),
                content,
                article.versions().getLast().at(),
                article.versions().size(),
                article.proposedOn(),
                ArticleWords.of(content),
                sheet == null ? null : PublicEntry.of(article, sheet));
    }
}
