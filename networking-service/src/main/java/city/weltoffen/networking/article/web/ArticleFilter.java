package city.weltoffen.networking.article.web;

import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleEntry;
import city.weltoffen.networking.article.ArticleState;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which articles a list shows; all conditions hold, of several values one. */
record ArticleFilter(
        @Parameter(
                description = "Words; all occur in title, key words or text, in whatever form, case or accent,"
                        + " and the best come first")
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Slugs of themes") @Nullable
        Set<String> theme,

        @Parameter(description = "Codes of measures") @Nullable
        Set<String> measure,

        @Parameter(description = "Ids of partners") @Nullable
        Set<String> partner,

        @Parameter(description = "Slugs of departments that keep them") @Nullable
        Set<String> department,

        @Parameter(description = "de or en") @Nullable Set<String> language,

        @Parameter(description = "PUBLISHED unless said otherwise; others only those that the reader may write")
        @Nullable
        ArticleState state,

        @Parameter(description = "Those that everybody may read") @Nullable
        Boolean open,

        @Parameter(description = "Those that the reader began") @Nullable
        Boolean mine) {

    boolean fits(ArticleEntry entry, String reader) {
        ArticleContent content = entry.content();
        return anyOf(theme, content.themes())
                && anyOf(measure, content.measures())
                && anyOf(partner, content.partners())
                && anyOf(department, Set.of(entry.department()))
                && anyOf(language, Set.of(content.language()))
                && (!Boolean.TRUE.equals(open) || entry.open() != null)
                && (!Boolean.TRUE.equals(mine) || entry.author().subject().equals(reader));
    }

    static boolean anyOf(@Nullable Set<String> wanted, Set<String> values) {
        return wanted == null || wanted.isEmpty() || !Collections.disjoint(wanted, values);
    }
}
