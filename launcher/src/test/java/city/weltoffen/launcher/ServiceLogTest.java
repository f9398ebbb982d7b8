package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceLogTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void showsWarningsAndErrorsAndKeepsEverything() throws Exception {
        var log = followed(
                "echo 2026-11-23 INFO begins; echo 2026-11-23 WARN slow; echo '{\"level\":\"ERROR\"}'; echo end");

        await().untilAsserted(() -> assertThat(log.end()).endsWith("end").hasSize(4));
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo("[alpha] 2026-11-23 WARN slow%n[alpha] {\"level\":\"ERROR\"}%n".formatted());
    }

    @Test
    void doesNotDrownTheOthers() throws Exception {
        var log = followed("for n in $(seq 100); do echo WARN $n; done; echo end");

        await().untilAsserted(() -> assertThat(log.end()).endsWith("end"));
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("[alpha] WARN 10")
                .doesNotContain("WARN 11")
                .endsWith("[alpha] More of this is in %s%n".formatted(log.file()));
    }

    private ServiceLog followed(String commands) throws Exception {
        var log = new ServiceLog("alpha", directory, new Console(new PrintStream(shown, true, StandardCharsets.UTF_8)));
        log.follow(new ProcessBuilder("bash", "-c", commands).start());
        return log;
    }
}
