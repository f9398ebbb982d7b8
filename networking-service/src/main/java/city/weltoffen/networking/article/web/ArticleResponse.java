package city.weltoffen.networking.article.web;

import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.article.Article;
import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleState;
import city.weltoffen.networking.article.ArticleVersion;
import city.weltoffen.networking.article.Markdown;
import city.weltoffen.networking.article.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody sees it.
 *
 * @param author who began it
 * @param html the text, harmless
 * @param version number of the latest version, which this is
 * @param changedBy who wrote it
 * @param proposedOn since when it waits for the office to let everybody read it
 * @param publicVersion number of the version that everybody may read
 * @param may what the reader may do with it now
 */
record ArticleResponse(
        String id,
        String department,
        Person author,
        ArticleState state,
        ArticleContent content,
        String html,
        int version,
        Person changedBy,
        Instant changedAt,
        @Nullable LocalDate publishedOn,
        @Nullable String withdrawnBecause,
        @Nullable LocalDate proposedOn,
        @Nullable Integer publicVersion,
        MayArticle may) {

    /**
     * What the reader may do with it now.
     *
     * @param propose to let everybody read it
     * @param approve that everybody may read it as it is
     * @param keepInside what everybody reads, or was proposed
     */
    record MayArticle(
            boolean write, boolean publish, boolean withdraw, boolean propose, boolean approve, boolean keepInside) {}

    static ArticleResponse of(Article article, MayArticle may) {
        ArticleVersion latest = article.versions().getLast();
        Sheet sheet = article.sheet();
        return new ArticleResponse(
                article.id().value(),
                article.department(),
                article.author(),
                article.state(),
                article.content(),
                Markdown.html(article.content().body()),
                latest.number(),
                latest.by(),
                latest.at(),
                article.publishedOn(),
                article.withdrawnBecause(),
                article.proposedOn(),
                sheet == null ? null : sheet.version(),
                may);
    }
}
