package city.weltoffen.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Where the embedded broker of this JVM keeps its data. It lies in the module's {@code target} and is removed by a later
 * run: at the end of the JVM the broker still writes to it.
 */
final class ScratchDirectory {

    private static final String PREFIX = "broker-";

    private ScratchDirectory() {}

    static Path create() throws IOException {
        Path parent = Path.of("target", "backends").toAbsolutePath();
        Files.createDirectories(parent);
        try (var leftOvers = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path leftOver : leftOvers) {
                removeUnlessInUse(leftOver);
            }
        }
        return parent.resolve(PREFIX + ProcessHandle.current().pid());
    }

    private static void removeUnlessInUse(Path directory) throws IOException {
        long pid = Long.parseLong(directory.getFileName().toString().substring(PREFIX.length()));
        boolean inUse = pid != ProcessHandle.current().pid()
                && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        if (!inUse) {
            FileSystemUtils.deleteRecursively(directory);
        }
    }
}
