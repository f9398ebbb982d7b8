package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The committed document is what the code says; {@code -Dregenerate} writes it anew. */
class OpenApiDocumentTest {

    @RegisterExtension
    static final House house = House.shared();

    private static final Path FILE = Path.of("../docs/openapi/gateway.json");

    @Test
    void isCurrent() throws IOException {
        var address = "http://localhost:" + house.gateway.port;
        var served =
                house.browser().get("/api/public/docs/gateway").body().replace(address, "http://localhost:8080") + "\n";
        if (System.getProperty("regenerate") != null) {
            Files.writeString(FILE, served);
        }

        assertThat(FILE).content().isEqualTo(served);
    }
}
