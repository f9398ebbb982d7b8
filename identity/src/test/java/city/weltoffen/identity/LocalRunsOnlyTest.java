package city.weltoffen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocalRunsOnlyTest {

    @Test
    void refusesToStartOutsideTheLocalProfileAndSaysWhy() throws Exception {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                IdentityApplication.class.getName());
        command.environment().remove("SPRING_PROFILES_ACTIVE");
        var identity = command.redirectErrorStream(true).start();

        var said = new String(identity.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(identity.waitFor()).isNotZero();
        assertThat(said)
                .contains("\"local\" only", "SPRING_PROFILES_ACTIVE=local")
                .doesNotContain("\tat ");
    }
}
