package city.weltoffen.notification;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.result.UpdateResult;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

/** A store in which, on command, the service dies at one of its next writes: before it, or right after it. */
@TestConfiguration
public class CrashingStore {

    /** Counts down; at zero the write does not happen, at minus one it has happened and nobody hears of it. */
    private static final int NEVER = Integer.MAX_VALUE;

    private static final AtomicInteger STEPS = new AtomicInteger(NEVER);

    /** @param steps that still work; odd ones die after a write, even ones before */
    public static void crashAfter(int steps) {
        STEPS.set(steps);
    }

    public static void crashNoMore() {
        STEPS.set(NEVER);
    }

    private static <T> T step(Supplier<T> write) {
        die();
        T written = write.get();
        die();
        return written;
    }

    private static void die() {
        if (STEPS.get() != NEVER && STEPS.decrementAndGet() < 0) {
            throw new Crash();
        }
    }

    /** The service dies here. */
    public static final class Crash extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Bean
    @Primary
    MongoTemplate crashingTemplate(MongoDatabaseFactory factory, MongoConverter converter) {
        return new MongoTemplate(factory, converter) {
            @Override
            public UpdateResult updateFirst(Query query, UpdateDefinition update, Class<?> type) {
                return step(() -> super.updateFirst(query, update, type));
            }

            @Override
            public UpdateResult updateMulti(Query query, UpdateDefinition update, Class<?> type) {
                return step(() -> super.updateMulti(query, update, type));
            }

            @Override
            public <T> T findAndModify(
                    Query query, UpdateDefinition update, FindAndModifyOptions options, Class<T> type) {
                return step(() -> super.findAndModify(query, update, options, type));
            }

            /** Bulk inserts go over this. */
            @Override
            public MongoCollection<Document> getCollection(String name) {
                die();
                return super.getCollection(name);
            }
        };
    }
}
