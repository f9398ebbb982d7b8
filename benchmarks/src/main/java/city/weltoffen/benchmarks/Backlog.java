package city.weltoffen.benchmarks;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** What follows from a run after its end, which must be over before something else is measured on the same processors. */
final class Backlog implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final MongoDatabase store;
    private final Admin broker;

    Backlog(MongoDatabase store, String brokers) {
        this.store = store;
        this.broker = Admin.create(Map.of("bootstrap.servers", brokers));
    }

    /** Returns when every event is published and every group has handled it. */
    void awaitEnd() {
        Awaitility.await("events published and handled")
                .atMost(LONGEST)
                .pollInterval(PAUSE)
                .until(() -> isPublished() && isHandled());
    }

    private boolean isPublished() {
        return store.getCollection("calls")
                        .find(Filters.exists("outbox.eventId"))
                        .first()
                == null;
    }

    private boolean isHandled() throws ExecutionException, InterruptedException {
        for (GroupListing group : broker.listGroups().all().get()) {
            Map<TopicPartition, OffsetAndMetadata> handled = broker.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = broker.listOffsets(handled.keySet().stream()
                            .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                    .all()
                    .get();
            if (ends.entrySet().stream().anyMatch(end -> isBehind(handled.get(end.getKey()), end.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBehind(@Nullable OffsetAndMetadata reached, ListOffsetsResultInfo end) {
        return reached == null || reached.offset() < end.offset();
    }

    @Override
    public void close() {
        broker.close();
    }
}
