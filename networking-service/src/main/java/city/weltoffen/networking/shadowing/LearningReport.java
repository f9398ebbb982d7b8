package city.weltoffen.networking.shadowing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody learned.
 *
 * @param text Markdown
 * @param article id of the article that was made of it
 */
public record LearningReport(
        String text, LocalDate on, @Nullable String article) {

    LearningReport as(String madeArticle) {
        return new LearningReport(text, on, madeArticle);
    }
}
