package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a foreign reader finds on a topic, with kcat where it is installed: a CloudEvent, its attributes in headers. */
@WithTheSystem
class KcatTest {

    private final TheSystem system;

    KcatTest(TheSystem system) {
        this.system = system;
    }

    @BeforeEach
    void isInstalled() {
        assumeThat(isThere()).as("kcat is installed").isTrue();
    }

    @Test
    void readsAnEventWithAllItsAttributes() throws Exception {
        String name = "Fremdleser" + System.nanoTime();
        String partner = system.as("office-system")
                .post("/api/partners", Map.of("kind", "CITY", "name", Map.of("de", name, "en", name), "country", "PL"))
                .good()
                .get("id")
                .asString();

        assertThat(kcat("-C", "-b", system.brokers(), "-t", "weltoffen.relations", "-e", "-q", "-f", "%k %h %s\n"))
                .filteredOn(line -> line.startsWith(partner + " ") && line.contains(name))
                .singleElement()
                .asString()
                .contains("ce_specversion=1.0,")
                .containsPattern("ce_id=[0-9a-f-]{36},")
                .contains("ce_source=/relations-service")
                .contains("ce_type=city.weltoffen.relations.partner.added.v1")
                .contains("ce_subject=" + partner)
                .containsPattern("ce_time=2026-05-06T[0-9:.]+Z")
                .contains("ce_sequence=1")
                .containsPattern("ce_actor=[^,]+")
                .containsPattern("ce_traceparent=00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]")
                .contains("content-type=application/json");
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("kcat", "-V")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> kcat(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kcat"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            var read = lines.lines().toList();
            assertThat(process.waitFor()).isZero();
            return read;
        }
    }
}
