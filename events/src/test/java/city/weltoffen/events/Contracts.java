package city.weltoffen.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Derives the documents of the published language from its records. */
final class Contracts {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path ASYNCAPI = Path.of("../docs/asyncapi.yaml");

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private static final SchemaGenerator GENERATOR =
            new SchemaGenerator(new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                    .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                    .with(Option.INLINE_ALL_SCHEMAS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                    .without(Option.SCHEMA_VERSION_INDICATOR)
                    .with(Contracts::requireWhatIsNeverNull)
                    .build());

    private Contracts() {}

    static Path schemaOf(EventKind kind) {
        return RESOURCES.resolve("schemas").resolve(kind.type() + ".schema.json");
    }

    static Path sampleOf(EventKind kind) {
        return RESOURCES.resolve("samples").resolve(kind.type() + ".json");
    }

    static String schema(EventKind kind) {
        return JSON.writeValueAsString(schemaNode(kind)) + "\n";
    }

    private static JsonNode schemaNode(EventKind kind) {
        return GENERATOR.generateSchema(kind.event());
    }

    private static void requireWhatIsNeverNull(SchemaGeneratorConfigBuilder config) {
        config.forFields()
                .withRequiredCheck(field -> !field.getType().isInstanceOf(Collection.class)
                        && field.getRawMember().getAnnotatedType().getAnnotation(Nullable.class) == null
                        && field.getDeclaringType().getErasedType() != Tags.class)
                .withCustomDefinitionProvider((field, context) -> null);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> type.getErasedType() == Addressee.class
                        ? new com.github.victools.jsonschema.generator.CustomDefinition(context.getGeneratorConfig()
                                .createObjectNode()
                                .put("type", "string")
                                .put("pattern", "^(person:.+|coordinators:.+|office)$"))
                        : null);
    }

    /** The AsyncAPI 3.0 document of all kinds of event. */
    static String asyncApi() {
        Map<String, Object> channels = new LinkedHashMap<>();
        Map<String, Object> operations = new LinkedHashMap<>();
        Map<String, Object> messages = new LinkedHashMap<>();
        for (EventKind kind : EventCatalogue.kinds()) {
            String channel = kind.topic().substring("weltoffen.".length());
            @SuppressWarnings("unchecked")
            Map<String, Object> channelMessages = (Map<String, Object>)
                    ((Map<String, Object>) channels.computeIfAbsent(channel, name -> channel(kind.topic())))
                            .get("messages");
            channelMessages.put(kind.name(), Map.of("$ref", "#/components/messages/" + kind.name()));
            messages.put(kind.name(), message(kind));
            operations.putIfAbsent("publish-" + channel, operation(channel));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put(
                "info",
                ordered(
                        "title", "Weltoffen: domain events",
                        "version", "1",
                        "description",
                                "CloudEvents 1.0 in binary mode on Apache Kafka; the record key is the subject. "
                                        + "Generated from the records in `events`; do not edit."));
        document.put("defaultContentType", "application/json");
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", ordered("messages", messages, "messageTraits", ordered("cloudEvent", trait())));
        return new YAMLMapper().writeValueAsString(document);
    }

    private static Map<String, Object> channel(String topic) {
        return ordered("address", topic, "messages", new LinkedHashMap<>());
    }

    private static Map<String, Object> operation(String channel) {
        return ordered("action", "send", "channel", Map.of("$ref", "#/channels/" + channel));
    }

    private static Map<String, Object> message(EventKind kind) {
        return ordered(
                "name", kind.type(),
                "title", kind.title().en(),
                "summary", kind.title().de(),
                "traits", List.of(Map.of("$ref", "#/components/messageTraits/cloudEvent")),
                "payload",
                        ordered(
                                "schemaFormat",
                                "application/schema+json;version=draft-2020-12",
                                "schema",
                                schemaNode(kind)),
                "examples", List.of(ordered("payload", read(sampleOf(kind)).get("data"))));
    }

    private static Map<String, Object> trait() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(EventEnvelope.SPECVERSION, text("always 1.0"));
        properties.put(EventEnvelope.ID, text("UUIDv7; the same id is the same event"));
        properties.put(EventEnvelope.TYPE, text("city.weltoffen.<context>.<event>.v<version>"));
        properties.put(EventEnvelope.SOURCE, text("the publishing service, /networking-service"));
        properties.put(EventEnvelope.SUBJECT, text("id of the aggregate, also the record key"));
        properties.put(EventEnvelope.TIME, text("when it happened, business time, ISO 8601 in UTC"));
        properties.put(EventEnvelope.SEQUENCE, text("counts the events of the aggregate, from 1"));
        properties.put(EventEnvelope.ACTOR, text("opaque subject of who did it, or system:<service>"));
        properties.put(
                EventEnvelope.DEPUTISING,
                text("true when the actor deputised for a coordinator who was absent, else missing"));
        properties.put(EventEnvelope.TRACEPARENT, text("W3C trace context of the act, optional"));
        properties.put(EventEnvelope.CONTENT_TYPE, text("application/json"));
        return ordered("headers", ordered("type", "object", "properties", properties));
    }

    private static Map<String, Object> text(String description) {
        return ordered("type", "string", "description", description);
    }

    static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static JsonNode read(Path file) {
        return JSON.readTree(contentOf(file));
    }

    static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
