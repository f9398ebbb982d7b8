package city.weltoffen.networking.call.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One row of {@code results}. Every field is a list of texts there; a single value or none is understood too. */
final class PortalRow {

    private static final int NAME_LENGTH = 200;
    private static final int URL_LENGTH = 2_000;

    private final JsonNode row;
    private final JsonNode metadata;
    private final int position;

    PortalRow(JsonNode row, int position) {
        this.row = row;
        this.metadata = row.path("metadata");
        this.position = position;
    }

    boolean hasMetadata() {
        return metadata.isObject();
    }

    boolean isGrantTopic() {
        return isOfType("1");
    }

    boolean isExternalAction() {
        return isOfType("2");
    }

    /** Money that a project of the portal hands on; its row names the topic of that project. */
    boolean isCascadeFunding() {
        return isOfType("8");
    }

    private boolean isOfType(String type) {
        return first("type").filter(type::equals).isPresent();
    }

    /** Two letters; the reference ends with them where nothing else says it. */
    String language() {
        return texts(row.path("language"))
                .findFirst()
                .or(() -> first("language"))
                .orElseGet(() -> {
                    String name = name();
                    return name.substring(Math.max(0, name.length() - 2));
                })
                .toLowerCase(Locale.ROOT);
    }

    /** What an editor finds the row by. */
    String name() {
        return texts(row.path("reference"))
                .findFirst()
                .or(() -> first("REFERENCE"))
                .or(() -> texts(row.path("url")).findFirst())
                .map(name -> PlainText.line(name, NAME_LENGTH))
                .filter(name -> !name.isEmpty())
                .orElse("#" + position);
    }

    List<String> values(String field) {
        return texts(metadata.path(field)).toList();
    }

    Optional<String> first(String field) {
        return texts(metadata.path(field)).findFirst();
    }

    Optional<String> label(String field, int length) {
        return first(field).map(value -> PlainText.label(value, length)).filter(value -> !value.isEmpty());
    }

    /** The row's own address, if it is a page: some rows name a data file instead. */
    Optional<String> page() {
        return Stream.concat(texts(row.path("url")), texts(metadata.path("url")))
                .filter(PortalRow::isPage)
                .findFirst();
    }

    private static Stream<String> texts(JsonNode value) {
        Stream<JsonNode> values = value.isArray() ? value.values().stream() : Stream.of(value);
        return values.map(PortalRow::text).filter(text -> !text.isEmpty());
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return (value.isValueNode() ? value.asString() : value.toString()).strip();
    }

    private static boolean isPage(String text) {
        if (text.length() > URL_LENGTH) {
            return false;
        }
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && !text.endsWith(".json");
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
