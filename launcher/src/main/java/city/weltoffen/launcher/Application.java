package city.weltoffen.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service's jar, laid out so that it starts fast.
 *
 * @param directory holds everything below
 * @param jar the application's own classes; its manifest names the libraries
 * @param mainClass where it starts
 * @param usual whether nothing was set on which it depends what beans it has; otherwise it finds out at each start
 */
record Application(Path directory, Path jar, String mainClass, boolean usual) {

    private static final List<String> FLAGS = List.of(
            "-Xmx192m",
            // Java would take the largest heap at once, and a third of it for what is new; little is enough.
            "-Xms32m",
            "-Xmn10m",
            // How much of the rest may be empty after it was collected as a whole; the system gets back what is more.
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            // Below it, loading classes is no reason to collect the whole heap.
            "-XX:MetaspaceSize=64m",
            "-XX:+UseSerialGC",
            // Measured on two cores: half the work until ready, and a seventh less memory, than with the second
            // compiler.
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    static final String CHILD_JAR = "child.jar";

    private static final String AHEAD = "-Dspring.aot.enabled=true";

    Path cache() {
        return directory.resolve("app.aot");
    }

    /** What Spring found out ahead of time; see {@link AheadOfTime}. */
    Path ahead() {
        return directory.resolve("ahead.jar");
    }

    boolean isSpring() {
        return Files.isDirectory(directory.resolve("lib"));
    }

    /** Starts with what was prepared, as far as it is there. */
    ProcessBuilder start() {
        List<String> prepared = new ArrayList<>();
        if (Files.exists(cache())) {
            prepared.add("-XX:AOTCache=" + cache());
        }
        if (usual && Files.exists(ahead())) {
            prepared.add(AHEAD);
        }
        return java(prepared);
    }

    /** Starts as usual, and leaves a cache of what it loaded when it is asked to end. */
    ProcessBuilder train(Path output) {
        var cache = "-XX:AOTCacheOutput=" + output;
        return java(Files.exists(ahead()) ? List.of(cache, AHEAD) : List.of(cache));
    }

    private ProcessBuilder java(List<String> more) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(more);
        command.add("-cp");
        command.add(classPath());
        command.add(Child.class.getName());
        command.add(mainClass);
        return new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    }

    /** The same with and without {@link #AHEAD}, because a cache is for one class path. */
    private String classPath() {
        return Stream.of(childJar(), jar, ahead())
                .filter(Files::exists)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path childJar() {
        return directory.resolve(CHILD_JAR);
    }
}
