package city.weltoffen.networking.article;

import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a version of an article, and why.
 *
 * @param number from 1
 * @param text id of the kept text
 */
public record ArticleVersion(
        int number, Person by, Instant at, @Nullable String reason, String text) {

    ArticleVersion by(Person other) {
        return new ArticleVersion(number, other, at, reason, text);
    }
}
