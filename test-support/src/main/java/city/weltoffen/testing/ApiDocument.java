package city.weltoffen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The OpenAPI document of a service: as it serves it, and as it is committed below {@code docs/openapi}, from where the
 * web UI generates its client.
 *
 * @param served without the address it was served at
 */
public record ApiDocument(Path file, String served) {

    /** With {@code -Dregenerate} the committed document is written anew first. */
    public static ApiDocument of(String service, int port) {
        Path file = Path.of("../docs/openapi", service + ".json");
        URI address = URI.create("http://localhost:" + port + "/api/public/docs/" + service);
        try (var body = address.toURL().openStream()) {
            String served = new String(body.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("http://localhost:" + port, "http://localhost:8080")
                    + "\n";
            if (System.getProperty("regenerate") != null) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, served);
            }
            return new ApiDocument(file, served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String committed() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no document yet; -Dregenerate writes it", e);
        }
    }
}
