package city.weltoffen.measures;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.testing.ApiDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The committed document is what the code says; {@code -Dregenerate} writes it anew. */
@MeasuresTest
class OpenApiDocumentTest {

    @LocalServerPort
    int port;

    @Test
    void isCurrent() {
        ApiDocument document = ApiDocument.of("measures-service", port);

        assertThat(document.committed()).isEqualTo(document.served());
    }
}
