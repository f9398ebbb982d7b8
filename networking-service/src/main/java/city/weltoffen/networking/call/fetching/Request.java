package city.weltoffen.networking.call.fetching;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param parts of a form, each JSON with its own content type, by name; a plain GET when there are none
 * @param eTag of what is known already, so that only something newer is sent
 * @param lastModified as {@code eTag}
 */
public record Request(
        URI address,
        Map<String, String> parts,
        @Nullable String eTag,
        @Nullable String lastModified) {

    public static Request get(URI address, @Nullable String eTag, @Nullable String lastModified) {
        return new Request(address, Map.of(), eTag, lastModified);
    }

    public static Request post(URI address, Map<String, String> parts) {
        return new Request(address, new LinkedHashMap<>(parts), null, null);
    }

    boolean isPost() {
        return !parts.isEmpty();
    }

    Request at(URI otherAddress) {
        return new Request(otherAddress, parts, eTag, lastModified);
    }

    Form form() {
        String boundary = "weltoffen-" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        for (Entry<String, String> part : parts.entrySet()) {
            body.append("--").append(boundary).append("\r\n");
            body.append("Content-Disposition: form-data; name=\"")
                    .append(part.getKey())
                    .append("\"\r\n");
            // untyped parts make the portal answer with a fault, or with everything it has
            body.append("Content-Type: application/json\r\n\r\n");
            body.append(part.getValue()).append("\r\n");
        }
        body.append("--").append(boundary).append("--\r\n");
        return new Form(
                "multipart/form-data; boundary=" + boundary, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    record Form(String contentType, byte[] body) {}
}
