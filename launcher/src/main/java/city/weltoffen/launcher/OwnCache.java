package city.weltoffen.launcher;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The AOT cache of the launcher itself. It lies beside the launcher's jar, where {@code mvn -Prun} tells Java of it, and
 * Java takes it only for the jars that it was made of. Where the launcher runs from classes, as in tests, there is none.
 *
 * @param classPath the launcher's
 */
record OwnCache(String classPath) {

    static OwnCache ofThisProcess() {
        return new OwnCache(System.getProperty("java.class.path"));
    }

    /** Whether it must be made, since there is none that is newer than what it was made of. */
    boolean isMissing() throws IOException {
        if (!isPossible()) {
            return false;
        }
        if (!Files.exists(cache())) {
            return true;
        }
        try (Stream<Path> libraries = Files.walk(jar().resolveSibling("libraries"))) {
            for (Path file : Stream.concat(Stream.of(jar()), libraries).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(cache())) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A program of the launcher's class path, with the launcher's own options; it makes the cache if that is missing. */
    ProcessBuilder program(String... mainClassAndArguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-X") || option.startsWith("--"))
                .filter(option -> !option.startsWith("-XX:AOT"))
                .forEach(command::add);
        if (isMissing()) {
            command.add("-XX:AOTCacheOutput=" + half());
        }
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(mainClassAndArguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Takes over what such a program has left. */
    void keep() throws IOException {
        if (isPossible() && Files.exists(half())) {
            Files.deleteIfExists(cache());
            Files.move(half(), cache());
        }
    }

    private boolean isPossible() {
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
    }

    Path cache() {
        return jar().resolveSibling("launcher.aot");
    }

    private Path half() {
        return jar().resolveSibling("half.aot");
    }

    private Path jar() {
        return Path.of(classPath).toAbsolutePath();
    }
}
