package city.weltoffen.networking.article;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Id of an article. */
public record ArticleId(String value) implements AggregateId {

    /** Later ones are greater. */
    public static ArticleId next() {
        return new ArticleId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    /** Of the article made of an application's lessons, of which there is one. */
    public static ArticleId ofLessons(String application) {
        return new ArticleId(UUID.nameUUIDFromBytes(("lessons|" + application).getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}
