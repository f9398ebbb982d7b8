package city.weltoffen.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.testing.Backends;
import city.weltoffen.testing.WithBackends;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.BsonBinaryReader;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;

/** A backup of the running service, taken while people work, in files of BSON as mongodump writes them. */
@RelationsTest
@WithBackends(freshDatabase = true)
class RestoreTest {

    private static final String PARTNERS = "partners";
    private static final ReplaceOptions AS_BEFORE = new ReplaceOptions().upsert(true);

    @LocalServerPort
    int port;

    @Autowired
    MongoTemplate template;

    @TempDir
    Path folder;

    @Test
    void hasAllThatWasBackedUpAndPublishesWhatWasNotYet() throws Exception {
        House house = new House(port);
        List<Document> waiting = backupWithEventsOnTheirWay(house);

        List<String> ids =
                waiting.stream().map(partner -> partner.getString("_id")).toList();
        awaitPublished(ids);
        long published = published();
        template.getCollectionNames().forEach(template::dropCollection);

        restore();

        awaitPublished(ids);
        assertThat(published()).isGreaterThanOrEqualTo(published + ids.size());
        assertThat(template.getCollection(PARTNERS).countDocuments())
                .isEqualTo(backedUp(PARTNERS).size());
    }

    private void awaitPublished(List<String> ids) {
        await().untilAsserted(() -> assertThat(
                        template.getCollection(PARTNERS).find(new Document("_id", new Document("$in", ids))))
                .hasSameSizeAs(ids)
                .allSatisfy(partner ->
                        assertThat(partner.getList("outbox", Document.class)).isNullOrEmpty()));
    }

    /** Records on the topic, each as often as it was published. */
    private static long published() {
        Map<String, Object> settings = Map.of("bootstrap.servers", Backends.brokers());
        try (var log = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = log.partitionsFor("weltoffen.relations").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            return log.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Those partners of the backup whose events were not published when it was taken. */
    private List<Document> backupWithEventsOnTheirWay(House house) throws InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        Thread work = Thread.ofVirtual().start(() -> {
            while (!enough.get()) {
                house.partner(House.anyName());
            }
        });
        try {
            return await().until(
                            () -> {
                                template.getCollectionNames().forEach(this::backUp);
                                return backedUp(PARTNERS).stream()
                                        .filter(partner -> partner.getList("outbox", Document.class) != null)
                                        .filter(partner -> !partner.getList("outbox", Document.class)
                                                .isEmpty())
                                        .toList();
                            },
                            found -> !found.isEmpty());
        } finally {
            enough.set(true);
            work.join();
        }
    }

    private void backUp(String collection) {
        List<byte[]> documents = new ArrayList<>();
        template.getDb()
                .getCollection(collection, RawBsonDocument.class)
                .find()
                .forEach(document -> documents.add(bytes(document)));
        try {
            Path target = folder.resolve(collection);
            FileSystemUtils.deleteRecursively(target);
            Files.createDirectories(target);
            for (int number = 0; number < documents.size(); number++) {
                Files.write(target.resolve(number + ".bson"), documents.get(number));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static byte[] bytes(RawBsonDocument document) {
        ByteBuffer buffer = document.getByteBuffer().asNIO();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private List<Document> backedUp(String collection) {
        try (var files = Files.list(folder.resolve(collection))) {
            return files.map(RestoreTest::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Document read(Path file) {
        try (var reader = new BsonBinaryReader(ByteBuffer.wrap(Files.readAllBytes(file)))) {
            return new DocumentCodec().decode(reader, DecoderContext.builder().build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void restore() throws IOException {
        try (var collections = Files.list(folder)) {
            collections.forEach(collection -> {
                String name = collection.getFileName().toString();
                backedUp(name)
                        .forEach(document -> template.getCollection(name)
                                .replaceOne(new Document("_id", document.get("_id")), document, AS_BEFORE));
            });
        }
    }
}
