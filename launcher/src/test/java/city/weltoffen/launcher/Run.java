package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A launcher in a process of its own, as a test sees it: what it prints, whom it started, and how it is ended. */
final class Run implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path data;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Run(Process process, Path data) {
        this.process = process;
        this.data = data;
        Thread.ofVirtual().start(() -> {
            try (var output = process.inputReader()) {
                output.lines().forEach(lines::add);
            } catch (IOException e) {
                lines.add(e.toString());
            }
        });
    }

    static Run of(Path applications, Path data, Map<String, String> environment, String... properties) {
        return start(command(applications, data, properties), data, environment);
    }

    /** As Maven does it: what is started, and what the test kills, is the launcher's parent. */
    static Run inAShell(Path applications, Path data, Map<String, String> environment, String... properties) {
        var command = new ArrayList<>(List.of("bash", "-c", "\"$@\"; exit", "bash"));
        command.addAll(command(applications, data, properties));
        return start(command, data, environment);
    }

    private static List<String> command(Path applications, Path data, String... properties) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dweltoffen.applications=" + applications,
                "-Dweltoffen.data=" + data));
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FakeWeltoffen.class.getName()));
        return command;
    }

    private static Run start(List<String> command, Path data, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Run(builder.start(), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run ready() {
        awaitLine("Weltoffen is ready: ");
        return this;
    }

    void awaitLine(String part) {
        await().atMost(PATIENCE).until(() -> output().contains(part) || !process.isAlive());
        // what it printed at its end is read a moment later
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(output()).contains(part));
    }

    List<String> lines() {
        return lines;
    }

    String output() {
        return String.join("\n", lines);
    }

    long pid() {
        return process.pid();
    }

    ProcessHandle launcher() {
        return ProcessHandle.of(list().get("launcher").asLong()).orElseThrow();
    }

    JsonNode list() {
        try {
            return JsonMapper.shared().readTree(Files.readString(data.resolve(ProcessList.FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode service(String name) {
        return StreamSupport.stream(list().get("services").spliterator(), false)
                .filter(service -> service.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    ProcessHandle processOf(String name) {
        return ProcessHandle.of(service(name).get("pid").asLong()).orElseThrow();
    }

    /** What kill does, and what Ctrl-C does to one process. */
    void signal(String name) throws Exception {
        signal(name, process.pid());
    }

    static void signal(String name, long pid) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(pid))
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    int awaitEnd() {
        await("end of the launcher").atMost(PATIENCE).until(() -> !process.isAlive());
        return process.exitValue();
    }

    @Override
    public void close() {
        // unlike the process itself, its handle leaves the output open
        process.toHandle().destroy();
        awaitEnd();
    }
}
