package city.weltoffen.networking.article;

/** A document in the city's records system, or another page. */
public record ArticleLink(String label, String url) {}
