package city.weltoffen.networking.article.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleLink;
import city.weltoffen.networking.article.Markdown;
import city.weltoffen.networking.article.PublicEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as everybody may read it; who wrote it stays inside.
 *
 * @param department name of the department that keeps it
 * @param html the text, harmless
 * @param since first day on which everybody could read this version
 */
record PublicArticle(
        String id,
        String language,
        String title,
        @Nullable String summary,
        Set<String> themes,
        @Nullable LocalizedText department,
        String html,
        List<ArticleLink> links,
        LocalDate since) {

    static PublicArticle of(PublicEntry entry, @Nullable LocalizedText department) {
        ArticleContent content = entry.sheet().content();
        return new PublicArticle(
                entry.id(),
                content.language(),
                content.title(),
                content.summary(),
                content.themes(),
                department,
                Markdown.html(content.body()),
                content.links(),
                entry.sheet().since());
    }
}
