package city.weltoffen.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A service's jar, laid out so that it starts fast.
 *
 * @param directory holds everything below
 * @param jar the application's own classes; its manifest names the libraries
 * @param mainClass where it starts
 */
record Application(Path directory, Path jar, String mainClass) {

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

    Path cache() {
        return directory.resolve("app.aot");
    }

    /** Starts as usual, with the cache when there is one. */
    ProcessBuilder start() {
        return Files.exists(cache()) ? java("-XX:AOTCache=" + cache()) : java();
    }

    /** Starts as usual, and leaves a cache of what it loaded when it is asked to end. */
    ProcessBuilder train(Path output) {
        return java("-XX:AOTCacheOutput=" + output);
    }

    private ProcessBuilder java(String... more) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of(more));
        command.add("-cp");
        command.add(childJar() + System.getProperty("path.separator") + jar);
        command.add(Child.class.getName());
        command.add(mainClass);
        return new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    }

    Path childJar() {
        return directory.resolve("child.jar");
    }

    void writeChildJar() throws IOException {
        ChildJar.writeTo(childJar());
    }
}
