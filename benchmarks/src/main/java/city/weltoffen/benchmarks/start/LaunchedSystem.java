package city.weltoffen.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The launcher and all that it started, as {@code mvn -Prun} starts it, on free ports. */
final class LaunchedSystem implements AutoCloseable {

    private static final String READY = "Weltoffen is ready: ";
    private static final List<String> BACKENDS = List.of("kafka", "store", "mail");
    private static final List<String> SERVICES = List.of(
            "identity",
            "relations-service",
            "measures-service",
            "networking-service",
            "notification-service",
            "gateway");

    private final Process launcher;
    private final Path data;
    private final Duration untilReady;

    private LaunchedSystem(Process launcher, Path data) throws IOException {
        this.launcher = launcher;
        this.data = data;
        long begun = System.nanoTime();
        awaitReady();
        this.untilReady = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Returns when it says that it is ready. */
    static LaunchedSystem start(Launch launch, Path data) throws IOException {
        List<String> settings = new ArrayList<>(List.of("-Dweltoffen.data=" + data));
        BACKENDS.forEach(name -> settings.add(freePort(name)));
        for (String name : SERVICES) {
            settings.add(freePort(name));
            settings.add(freePort(name + ".management"));
        }
        ProcessBuilder builder = new ProcessBuilder(launch.command(settings)).redirectErrorStream(true);
        return new LaunchedSystem(builder.start(), data);
    }

    private static String freePort(String name) {
        return "-Dweltoffen.port." + name + "=0";
    }

    private void awaitReady() throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output = launcher.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new IllegalStateException("Weltoffen did not start:\n" + String.join("\n", said));
    }

    Duration untilReady() {
        return untilReady;
    }

    /** What each process takes now, by its name. */
    Map<String, Usage> usage() throws IOException {
        Map<String, Usage> usage = new LinkedHashMap<>();
        usage.put("launcher, with broker, store and mail server", Usage.of(launcher.toHandle()));
        for (JsonNode service : list().get("services")) {
            ProcessHandle process =
                    ProcessHandle.of(service.get("pid").asLong()).orElseThrow();
            usage.put(service.get("name").asString(), Usage.of(process));
        }
        return usage;
    }

    String gateway() throws IOException {
        return list().get("url").asString();
    }

    String identity() throws IOException {
        return list().get("services")
                .valueStream()
                .filter(service -> service.get("name").asString().equals("identity"))
                .map(service -> service.get("url").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode list() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(data.resolve("processes.json")));
    }

    @Override
    public void close() {
        // unlike the process itself, its handle leaves the output open
        launcher.toHandle().destroy();
        launcher.onExit().join();
    }
}
