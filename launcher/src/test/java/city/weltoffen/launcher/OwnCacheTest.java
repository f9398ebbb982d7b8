package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCacheTest {

    private static final Instant BUILT = Instant.parse("2026-05-06T08:00:00Z");

    @TempDir
    private Path target;

    private Path jar;
    private Path library;
    private OwnCache cache;

    @BeforeEach
    void build() throws IOException {
        jar = file("launcher.jar", BUILT);
        Files.createDirectory(target.resolve("libraries"));
        library = file("libraries/embedded.jar", BUILT);
        touch(target.resolve("libraries"), BUILT);
        cache = new OwnCache(jar.toString());
    }

    @Test
    void isMadeWhereThereIsNone() throws IOException {
        assertThat(cache.isMissing()).isTrue();
        assertThat(cache.program("Main", "data").command())
                .contains("-XX:AOTCacheOutput=" + target.resolve("half.aot"))
                .endsWith("-cp", jar.toString(), "Main", "data");
    }

    @Test
    void isKept() throws IOException {
        file("launcher.aot", BUILT.minusSeconds(60));
        file("half.aot", BUILT.plusSeconds(60));

        cache.keep();

        assertThat(cache.isMissing()).isFalse();
        assertThat(target.resolve("half.aot")).doesNotExist();
        assertThat(cache.program("Main").command()).noneMatch(option -> option.startsWith("-XX:AOT"));
    }

    @Test
    void isMadeAgainAfterAnotherBuild() throws IOException {
        file("launcher.aot", BUILT.plusSeconds(60));
        assertThat(cache.isMissing()).isFalse();

        touch(library, BUILT.plusSeconds(120));

        assertThat(cache.isMissing()).isTrue();
    }

    @Test
    void isNoneForClassesOutsideOfAJar() throws IOException {
        assertThat(new OwnCache(target.toString()).isMissing()).isFalse();
        assertThat(new OwnCache(target + File.pathSeparator + jar).isMissing()).isFalse();
    }

    private Path file(String name, Instant changed) throws IOException {
        return touch(Files.writeString(target.resolve(name), name), changed);
    }

    private static Path touch(Path file, Instant changed) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(changed));
    }
}
