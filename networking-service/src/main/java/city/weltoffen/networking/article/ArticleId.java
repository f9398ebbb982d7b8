package city.weltoffen.networking.article;

import city.weltoffen.defaults.aggregate.AggregateId;
import com.fasterxml.uuid.Generators;

/** Id of an article; later ones are greater. */
public record ArticleId(String value) implements AggregateId {

    public static ArticleId next() {
        return new ArticleId(Generators.timeBasedEpochGenerator().generate().toString());
    }
}
