package city.weltoffen.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The published language is what its files say. {@code mvn -pl events test -Dregenerate} writes the derived files anew
 * and records samples that are missing; a recorded sample is never rewritten.
 */
class PublishedLanguageTest {

    private static final Map<String, String> PUBLISHERS = Map.of(
            "weltoffen.relations", "/relations-service",
            "weltoffen.measures", "/measures-service",
            "weltoffen.networking", "/networking-service",
            "weltoffen.notifications", "/notification-service");

    @BeforeAll
    static void regenerateWhenAsked() throws IOException {
        if (System.getProperty("regenerate") == null) {
            return;
        }
        for (DomainEvent event : Samples.all()) {
            EventKind kind = EventCatalogue.kindOf(event);
            write(Contracts.schemaOf(kind), Contracts.schema(kind));
            if (!Files.exists(Contracts.sampleOf(kind))) {
                write(Contracts.sampleOf(kind), recorded(event));
            }
        }
        write(Contracts.ASYNCAPI, Contracts.asyncApi());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String recorded(DomainEvent event) {
        EventEnvelope envelope = new EventEnvelope(
                UUID.fromString("018f4c9e-8a4e-7c3a-9d52-6f1c3a520d42"),
                EventCatalogue.kindOf(event).type(),
                PUBLISHERS.get(EventCatalogue.kindOf(event).topic()),
                "018f4c9e-8a4e-7c3a-9d52-6f1c3a520d41",
                Instant.parse("2026-05-06T08:15:30Z"),
                1,
                "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0001",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                EventJson.write(event));
        return Contracts.JSON.writeValueAsString(Contracts.ordered(
                        "headers", envelope.headers(), "data", Contracts.JSON.readTree(envelope.data())))
                + "\n";
    }

    @Test
    void hasOneSampleInstanceOfEveryKind() {
        assertThat(Samples.all().stream().map(EventCatalogue::kindOf))
                .containsExactlyElementsOf(EventCatalogue.kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schemaIsCurrent(EventKind kind) {
        assertThat(Contracts.contentOf(Contracts.schemaOf(kind))).isEqualTo(Contracts.schema(kind));
    }

    @Test
    void asyncApiIsCurrent() {
        assertThat(Contracts.contentOf(Contracts.ASYNCAPI)).isEqualTo(Contracts.asyncApi());
    }

    @ParameterizedTest
    @MethodSource("recordedSamples")
    void recordedSampleIsStillReadableAndLosesNothing(Path file) {
        JsonNode sample = Contracts.read(file);
        EventEnvelope envelope = envelopeOf(sample);
        EventKind kind = EventCatalogue.byType(envelope.type()).orElseThrow();

        assertThat(envelope.notice().title().de()).isNotBlank();
        assertThat(Contracts.JSON.readTree(EventJson.write(envelope.as(kind.event()))))
                .isEqualTo(sample.get("data"));
    }

    @ParameterizedTest
    @MethodSource("recordedSamples")
    void recordedSampleFitsItsSchema(Path file) {
        JsonNode sample = Contracts.read(file);
        EventKind kind = EventCatalogue.byType(envelopeOf(sample).type()).orElseThrow();
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Contracts.contentOf(Contracts.schemaOf(kind)), InputFormat.JSON);

        assertThat(schema.validate(sample.get("data").toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void readsWhatALaterBuildAdded() {
        EventEnvelope event = envelopeOf(
                Contracts.read(Contracts.sampleOf(EventCatalogue.kinds().getFirst())));
        String later = event.data().replaceFirst("\\{", "{\"added\":{\"later\":1},");

        assertThat(EventJson.read(later, EventCatalogue.kinds().getFirst().event())
                        .notice())
                .isEqualTo(event.notice());
    }

    @Test
    void refusesARecordWithoutItsAttributes() {
        assertThatThrownBy(() -> EventEnvelope.of(
                        Map.of(EventEnvelope.ID, UUID.randomUUID().toString()), "{}"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(EventEnvelope.TYPE);
    }

    @Test
    void namesKindsOfOtherBuildsToo() {
        assertThat(EventKind.nameOf("city.weltoffen.relations.relation.established.v1"))
                .isEqualTo("relation.established");
    }

    private static EventEnvelope envelopeOf(JsonNode sample) {
        Map<String, String> headers = new HashMap<>();
        sample.get("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().stringValue()));
        return EventEnvelope.of(headers, sample.get("data").toString());
    }

    static List<EventKind> kinds() {
        return EventCatalogue.kinds();
    }

    static List<Path> recordedSamples() throws IOException {
        try (Stream<Path> files = Files.list(Contracts.RESOURCES.resolve("samples"))) {
            return files.sorted().toList();
        }
    }
}
