package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AheadOfTimeTest {

    @TempDir
    private Path directory;

    /** That it succeeds with the services is a matter of the stories, which run them. */
    @Test
    void leavesOnlyItsLogWhereSpringIsMissing() throws IOException, InterruptedException {
        var jar = ChildJar.writeTo(directory.resolve("alpha.jar"));
        var application = new Application(directory, jar, Child.class.getName(), true);
        try (var processes = new Processes()) {
            var ahead = new AheadOfTime(application, Map.of(), processes);

            assertThat(ahead.prepare()).isFalse();

            assertThat(ahead.log()).content().contains("SpringApplicationAotProcessor");
            assertThat(directory).isDirectoryNotContaining("glob:**/ahead{,.jar}");
        }
    }
}
