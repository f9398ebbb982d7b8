package city.weltoffen.networking.article.web;

import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleEntry;
import city.weltoffen.networking.article.ArticleState;
import city.weltoffen.networking.article.Snippet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param snippet where the text meets what was looked for, or how it begins
 * @param open whether everybody may read it
 * @param proposed whether it waits for the office to let everybody read it
 */
record ArticleSummary(
        String id,
        String department,
        ArticleState state,
        String language,
        String title,
        @Nullable String summary,
        Set<String> themes,
        Set<String> measures,
        Person author,
        Instant changedAt,
        int version,
        boolean open,
        boolean proposed,
        List<Snippet> snippet) {

    static ArticleSummary of(ArticleEntry entry, @Nullable String query) {
        ArticleContent content = entry.content();
        return new ArticleSummary(
                entry.id(),
                entry.department(),
                entry.state(),
                content.language(),
                content.title(),
                content.summary(),
                content.themes(),
                content.measures(),
                entry.author(),
                entry.changedAt(),
                entry.versions(),
                entry.open() != null,
                entry.proposedOn() != null,
                entry.words().snippet(query));
    }
}
