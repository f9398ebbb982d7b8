package city.weltoffen.defaults.mongo;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.conversions.Bson;

/** An index that a feature needs; declared as a bean, created before anything is served. */
public record IndexPlan(String collection, Bson keys, IndexOptions options) {

    public static IndexPlan on(String collection, String... fields) {
        return new IndexPlan(collection, Indexes.ascending(fields), new IndexOptions());
    }

    public static IndexPlan unique(String collection, String... fields) {
        return new IndexPlan(collection, Indexes.ascending(fields), new IndexOptions().unique(true));
    }
}
