package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotTrainingTest {

    private static final String PREPARING = "[alpha] Preparing its first start, once per build";
    private static final String WITHOUT = "[alpha] Starts without its AOT cache, so slower; why it has none: ";

    private static final Map<String, String> SURROUNDINGS = Map.of(
            "MONGODB_URI", "mongodb://elsewhere:27017",
            "KAFKA_BROKERS", "elsewhere:9092",
            "WELTOFFEN_CALLS_PORTAL_URL", "https://outside.example");

    @TempDir
    private Path applications;

    @TempDir
    private Path data;

    @BeforeEach
    void packServices() {
        FakeWeltoffen.packInto(applications);
    }

    private Run run(String... properties) {
        return Run.of(applications, data, SURROUNDINGS, properties);
    }

    @Test
    void leavesACacheThatTheNextStartTakes() throws IOException {
        try (var first = run().ready()) {
            assertThat(first.output()).contains(PREPARING).doesNotContain(WITHOUT);
        }
        assertThat(ofAlpha("app.aot")).isNotEmptyFile();

        try (var second = run().ready()) {
            assertThat(second.output()).doesNotContain(PREPARING);
            assertThat(second.processOf("alpha").info().commandLine())
                    .hasValueSatisfying(
                            command -> assertThat(command).contains("-XX:AOTCache=" + applications.resolve("alpha-")));
        }
    }

    @Test
    void showsTheServiceNothingOutside() throws IOException {
        try (var run = run().ready()) {
            assertThat(ofAlpha("training.log"))
                    .content()
                    .contains("store mongodb://127.0.0.1:", "portal null")
                    .doesNotContain("elsewhere", "outside");
            await().atMost(Run.PATIENCE)
                    .untilAsserted(() -> assertThat(data.resolve("logs/alpha.log"))
                            .content()
                            .contains("portal https://outside.example"));
        }
    }

    @Test
    void isNotTriedAgainForTheSameBuild() throws IOException {
        try (var failing = run("-Dweltoffen.fake.failure=true")) {
            failing.awaitEnd();
            failing.awaitLine(WITHOUT + ofAlpha("training.log"));
        }

        try (var next = run().ready()) {
            assertThat(next.output()).contains(WITHOUT).doesNotContain(PREPARING);
        }
    }

    private Path ofAlpha(String file) throws IOException {
        try (Stream<Path> directories = Files.list(applications)) {
            return directories
                    .filter(Files::isDirectory)
                    .filter(directory -> directory.getFileName().toString().startsWith("alpha-"))
                    .findFirst()
                    .orElseThrow()
                    .resolve(file);
        }
    }
}
