package city.weltoffen.networking.call.portal;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One record of the bulk file. Other than in the search there are real types here: numbers, lists of moments, and codes
 * as {@code {id, abbreviation, description}}, which may also be empty objects.
 */
final class PortalFileRow {

    private static final int NAME_LENGTH = 200;

    private final JsonNode row;
    private final int position;

    PortalFileRow(JsonNode row, int position) {
        this.row = row;
        this.position = position;
    }

    boolean isObject() {
        return row.isObject();
    }

    /** What an editor finds the record by. */
    String name() {
        return text("identifier")
                .or(() -> text("ccm2Id"))
                .map(name -> PlainText.line(name, NAME_LENGTH))
                .filter(name -> !name.isEmpty())
                .orElse("#" + position);
    }

    Optional<String> text(String field) {
        return text(row.path(field));
    }

    Optional<String> label(String field, int length) {
        return text(field).map(value -> PlainText.label(value, length)).filter(value -> !value.isEmpty());
    }

    /** The number of a code, whether it is written as an object or plainly. */
    Optional<String> code(String field) {
        JsonNode code = row.path(field);
        return text(code.isObject() ? code.path("id") : code);
    }

    /** What a code is called. */
    Optional<String> name(String field, int length) {
        return name(row.path(field), length);
    }

    static Optional<String> name(JsonNode code, int length) {
        return text(code.path("abbreviation"))
                .or(() -> text(code.path("description")))
                .or(() -> text(code))
                .map(name -> PlainText.label(name, length))
                .filter(name -> !name.isEmpty());
    }

    Stream<JsonNode> list(String field) {
        return list(row.path(field));
    }

    Stream<JsonNode> actions() {
        return list("actions");
    }

    static Stream<JsonNode> list(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Stream.empty();
        }
        return value.isArray() ? value.values().stream() : Stream.of(value);
    }

    private static Optional<String> text(@Nullable JsonNode value) {
        return value == null || !value.isValueNode() || value.isNull()
                ? Optional.empty()
                : Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }
}
