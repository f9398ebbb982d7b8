package city.weltoffen.defaults.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.relations.PartnerMerged;
import city.weltoffen.testing.Backends;
import city.weltoffen.testing.WithBackends;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What commands that follow each other at once leave in the store and on the topic. */
@WithBackends
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.application.name=noting-service",
            "spring.mongodb.database=noting",
            "spring.cloud.stream.bindings.events-out-0.destination=" + AggregateStoreTest.TOPIC
        })
class AggregateStoreTest {

    static final String TOPIC = "weltoffen.measures";

    private static final Duration POLL = Duration.ofMillis(50);
    private static final int COMMANDS = 200;

    private static final NoteId EXAMPLE = new NoteId(UUID.randomUUID().toString());

    private static List<Document> waitingAtStart = List.of();

    @Autowired
    AggregateStore<Note> notes;

    @Autowired
    MongoTemplate template;

    private final NoteId id = new NoteId(UUID.randomUUID().toString());

    record NoteId(String value) implements AggregateId {}

    static final class Note extends Aggregate {

        @Id
        private final NoteId id;

        Note(NoteId id) {
            this.id = id;
        }

        @Override
        public NoteId id() {
            return id;
        }

        private PartnerMerged event() {
            return new PartnerMerged(
                    Notice.of(new LocalizedText("Notiz", "Note"), "/notes/1", Tags.none()), id.value());
        }

        Note change() {
            record(event());
            return this;
        }

        void discard() {
            remove(event());
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Noting {

        @Bean
        AggregateStore<Note> notes(AggregateStores stores) {
            return stores.of(Note.class);
        }

        /** What a service enters by itself before it is ready. */
        @Bean
        ApplicationRunner examples(AggregateStore<Note> notes, MongoTemplate template) {
            return arguments -> {
                notes.save(new Note(EXAMPLE).change());
                notes.update(EXAMPLE, Note::change);
                waitingAtStart = waiting(template, EXAMPLE);
            };
        }
    }

    private static List<Document> waiting(MongoTemplate template, NoteId id) {
        Document stored = Objects.requireNonNull(template.getCollection("note")
                .find(new Document("_id", id.value()))
                .first());
        return stored.getList("outbox", Document.class);
    }

    /** How often each event of a note lies on the topic. */
    private static List<String> sequences(NoteId id) {
        var settings = Map.<String, Object>of("bootstrap.servers", Backends.brokers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            return Stream.generate(() -> consumer.poll(POLL))
                    .takeWhile(read -> !read.isEmpty()
                            || partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each)))
                    .flatMap(read -> StreamSupport.stream(read.spliterator(), false))
                    .filter(record -> id.value().equals(record.key()))
                    .map(AggregateStoreTest::sequence)
                    .toList();
        }
    }

    private static String sequence(ConsumerRecord<String, String> record) {
        return new String(record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8);
    }

    @Test
    void eachEventIsPublishedOnceThoughCommandsAreFasterThanPulling() {
        notes.save(new Note(id).change());
        IntStream.range(1, COMMANDS).forEach(each -> notes.update(id, Note::change));

        assertThat(sequences(id)).hasSize(COMMANDS).doesNotHaveDuplicates();
        await().untilAsserted(() -> assertThat(waiting(template, id)).isEmpty());
        assertThat(sequences(id)).hasSize(COMMANDS);
    }

    @Test
    void whatIsEnteredDuringTheStartIsPublishedAfterIt() {
        assertThat(waitingAtStart).hasSize(2);

        await().untilAsserted(() -> assertThat(sequences(EXAMPLE)).hasSize(2).isSorted());
        await().untilAsserted(() -> assertThat(waiting(template, EXAMPLE)).isEmpty());
    }

    @Test
    void theTombstoneIsGoneWhenItsLastEventIsPublished() {
        notes.save(new Note(id).change());
        notes.update(id, Note::discard);

        assertThat(template.getCollection("note").countDocuments(new Document("_id", id.value())))
                .isZero();
        assertThat(sequences(id)).hasSize(2);
    }
}
