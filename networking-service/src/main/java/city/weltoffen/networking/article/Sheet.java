package city.weltoffen.networking.article;

import java.time.LocalDate;

/**
 * An article as everybody may read it, until the office agrees to a later version.
 *
 * @param version number of the version that the office agreed to
 * @param since first day
 */
public record Sheet(int version, ArticleContent content, LocalDate since) {}
