package city.weltoffen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.client.RestTestClient;

/**
 * What a service keeps of a test's events is lost and made whole by an admin's command. Only documents that name the
 * test's mark count, since others share broker and store.
 */
public final class LostProjection {

    /** When something was taken, which is another moment each time. */
    private static final Set<String> MOMENTS = Set.of("heardAt", "changedAt");

    private final RestTestClient admin;
    private final String service;
    private final MongoDatabase store;
    private final String mark;

    private LostProjection(RestTestClient admin, String service, MongoDatabase store, String mark) {
        this.admin = admin;
        this.service = service;
        this.store = store;
        this.mark = mark;
    }

    public static LostProjection of(int port, String service, MongoDatabase store, String mark) {
        return new LostProjection(Api.as(port, TestTokens.admin()), service, store, mark);
    }

    /** The consumers whose projections this service can read again. */
    public Set<String> known() {
        return states().keySet();
    }

    /**
     * Loses the documents of a projection once its group has handled all events, and expects the same ones back.
     *
     * @param documents how many there are in the collections
     */
    public void comesBackAsItWas(String consumer, String group, int documents, String... collections) {
        await("the group has handled everything")
                .until(() -> hasHandledEverything(service + "." + group)
                        && kept(collections).size() == documents);
        Map<String, Document> before = kept(collections);
        for (String name : collections) {
            mine(name)
                    .forEach(document -> store.getCollection(name).deleteOne(new Document("_id", document.get("_id"))));
        }
        assertThat(kept(collections)).isEmpty();

        Rest.post(admin, projections() + "/" + consumer + "/rebuild")
                .expectStatus()
                .isAccepted();
        await("it is read").until(() -> states().get(consumer), "DONE"::equals);

        assertThat(kept(collections)).isEqualTo(before);
    }

    private String projections() {
        return "/api/operations/" + service + "/projections";
    }

    private Map<String, String> states() {
        List<?> found = admin.get()
                .uri(projections())
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(List.class)
                .getResponseBody();
        return Objects.requireNonNull(found).stream()
                .map(projection -> (Map<?, ?>) projection)
                .collect(Collectors.toMap(
                        projection -> String.valueOf(projection.get("consumer")),
                        projection -> String.valueOf(projection.get("state"))));
    }

    private Map<String, Document> kept(String... collections) {
        Map<String, Document> kept = new TreeMap<>();
        for (String name : collections) {
            mine(name).forEach(document -> {
                document.keySet().removeAll(MOMENTS);
                kept.put(name + " " + document.get("_id"), document);
            });
        }
        return kept;
    }

    private List<Document> mine(String collection) {
        return store.getCollection(collection).find().into(new ArrayList<>()).stream()
                .filter(document -> document.toString().contains(mark))
                .toList();
    }

    /** All partitions that its members have. */
    private static boolean hasHandledEverything(String group) throws InterruptedException, ExecutionException {
        try (var kafka = Admin.create(Map.of("bootstrap.servers", Backends.brokers()))) {
            Set<TopicPartition> partitions = kafka.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .flatMap(description -> description.members().stream())
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .collect(Collectors.toSet());
            var ends = kafka.listOffsets(
                            partitions.stream().collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest())))
                    .all()
                    .get();
            Map<TopicPartition, OffsetAndMetadata> handled = kafka.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return !ends.isEmpty()
                    && ends.entrySet().stream()
                            .allMatch(end -> end.getValue().offset() <= offset(handled.get(end.getKey())));
        }
    }

    private static long offset(@Nullable OffsetAndMetadata handled) {
        return handled == null ? 0 : handled.offset();
    }
}
