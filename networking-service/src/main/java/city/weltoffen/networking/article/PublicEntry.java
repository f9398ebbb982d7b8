package city.weltoffen.networking.article;

/**
 * An article as everybody may find and read it.
 *
 * @param department slug of the department that keeps it
 */
public record PublicEntry(String id, String department, Sheet sheet, ArticleWords words) {

    static PublicEntry of(Article article, Sheet sheet) {
        return new PublicEntry(article.id().value(), article.department(), sheet, ArticleWords.of(sheet.content()));
    }
}
