package city.weltoffen.networking.article;

/** Where an article is on its way. */
public enum ArticleState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
