package city.weltoffen.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The services as the launcher has laid them out, and a second time without what their training left. */
final class Applications {

    /** Where there is no cache beside it, the launcher takes it that training was in vain. */
    private static final String TRAINED_IN_VAIN = "training.log";

    private static final String AHEAD = "ahead.jar";

    private Applications() {}

    /** Links to all files but the caches and what Spring found out ahead of time. */
    static Path withoutCaches(Path applications, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(applications)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".aot") && !file.endsWith(AHEAD))
                    .forEach(file -> link(file, target.resolve(applications.relativize(file))));
        }
        return target;
    }

    private static void link(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.createLink(target, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when one was trained in vain, since then nothing would be measured. */
    static void requireCaches(Path applications) throws IOException {
        try (Stream<Path> files = Files.walk(applications)) {
            for (Path log : files.filter(file -> file.endsWith(TRAINED_IN_VAIN)).toList()) {
                if (!Files.exists(log.resolveSibling("app.aot"))) {
                    throw new IllegalStateException("No AOT cache; " + log + " says why");
                }
                if (!Files.exists(log.resolveSibling(AHEAD))) {
                    throw new IllegalStateException(
                            "Nothing found out ahead of time; ahead.log says why, beside " + log);
                }
            }
        }
    }
}
