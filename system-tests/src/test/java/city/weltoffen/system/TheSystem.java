package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Weltoffen as the launcher runs it, in processes of their own on free ports. Data and logs lie in {@code target} and
 * stay there for whoever looks into a failure.
 */
final class TheSystem implements AutoCloseable {

    static final String TODAY = "2026-05-06";

    private static final Instant MORNING = Instant.parse(TODAY + "T08:00:00Z");

    private static final Duration START = Duration.ofMinutes(8);
    private static final Duration END = Duration.ofSeconds(60);
    private static final List<String> LISTENERS = List.of("kafka", "store", "mail");
    private static final List<String> SERVICES = List.of(
            "identity",
            "relations-service",
            "measures-service",
            "networking-service",
            "notification-service",
            "gateway");

    /**
     * Sources of calls and receivers of webhooks are on this machine, and nobody waits for them longer than needed; the
     * services inherit it.
     */
    private static final Map<String, String> OUTSIDE = Map.of(
            "WELTOFFEN_WEBHOOKS_SENDING_LOCAL", "true",
            "WELTOFFEN_CALLS_FETCHING_LOCAL", "true",
            "WELTOFFEN_CALLS_FETCHING_PAUSE", "10ms",
            "WELTOFFEN_CALLS_FETCHING_BACKOFF", "50ms",
            "WELTOFFEN_CALLS_FETCHING_READ", "5s",
            "WELTOFFEN_CALLS_SOURCES_LOCK", "5s");

    private final Instant begun = Instant.now();
    private final Plan plan;
    private final Path data;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Traces traces = Traces.start();
    private Process launcher;

    private TheSystem(Plan plan, Path data) {
        this.plan = plan;
        this.data = data;
        choosePorts();
        this.launcher = launch();
    }

    static TheSystem start(Plan plan) {
        try {
            var target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return new TheSystem(plan, Files.createTempDirectory(target, "system-")).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins again on the same data and the same ports after it was ended. */
    void startAgain() {
        launcher = launch();
        ready();
    }

    private void choosePorts() {
        var names = Stream.concat(
                LISTENERS.stream(), SERVICES.stream().flatMap(name -> Stream.of(name, name + ".management")));
        var probes = new ArrayList<ServerSocket>();
        try {
            for (var name : names.toList()) {
                var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                probes.add(probe);
                ports.put(name, probe.getLocalPort());
            }
            for (var probe : probes) {
                probe.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process launch() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("../launcher/jvm.options").toAbsolutePath().normalize(),
                "-Dweltoffen.follow-parent=true",
                "-Dweltoffen.applications=" + applications(),
                "-Dweltoffen.data=" + data,
                "-Dweltoffen.demo=true",
                "-Dweltoffen.instances=" + plan.instances(),
                "-Dweltoffen.clock.start=" + businessTime()));
        ports.forEach((name, port) -> command.add("-Dweltoffen.port." + name + "=" + port));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "city.weltoffen.launcher.Main"));
        try {
            var builder = new ProcessBuilder(command);
            builder.environment().putAll(OUTSIDE);
            if (plan.traced()) {
                builder.environment().putAll(traces.settings());
            }
            builder.environment().putAll(plan.environment());
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Always the same morning, so that no story is told across midnight, and none again after a second start. */
    private Instant businessTime() {
        return MORNING.plus(Duration.between(begun, Instant.now()));
    }

    private static Path applications() {
        return Path.of(System.getProperty("weltoffen.applications", "../launcher/target/apps"))
                .toAbsolutePath()
                .normalize();
    }

    private TheSystem ready() {
        long deadline = System.nanoTime() + START.toNanos();
        await("the line that says it is ready")
                .forever()
                .pollInterval(Duration.ofMillis(200))
                .until(() -> saysReady() || !launcher.isAlive() || System.nanoTime() > deadline);
        if (!saysReady()) {
            close();
            throw new IllegalStateException("Weltoffen did not start:\n" + said());
        }
        return this;
    }

    /** A ready line of an earlier start does not count: what the launcher that runs now wrote must contain it. */
    private boolean saysReady() {
        return launcher.isAlive() && Files.exists(list()) && said().contains("Weltoffen is ready: " + url());
    }

    String url() {
        return "http://localhost:" + ports.get("gateway");
    }

    /** Where each mail that was sent lies in a file of its own. */
    Path mails() {
        return data.resolve("mail");
    }

    /** What a service has logged. */
    List<String> log(String service) {
        try {
            return Files.readAllLines(data.resolve("logs").resolve(service + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all processes export of their traces, in a system that is {@linkplain Plan#traces() traced}. */
    Traces traces() {
        return traces;
    }

    String identity() {
        return "http://localhost:" + ports.get("identity");
    }

    String store() {
        return processes().get("store").asString();
    }

    String brokers() {
        return processes().get("brokers").asString();
    }

    Api as(String client) {
        return Api.of(this, client);
    }

    long launcherPid() {
        return launcher.pid();
    }

    /** What runs now, as the launcher notes it. */
    JsonNode processes() {
        try {
            return JsonMapper.shared().readTree(Files.readString(list()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param process the name of a service, or of one of its further instances, such as {@code gateway-2} */
    long pidOf(String process) {
        return row(process).get("pid").asLong();
    }

    /** Where a process itself takes requests, past the gateway. */
    String urlOf(String process) {
        return row(process).get("url").asString();
    }

    /** An address of a process's management port. */
    URI managementOf(String process, String path) {
        return URI.create("http://127.0.0.1:" + row(process).get("managementPort") + path);
    }

    private JsonNode row(String process) {
        return processes()
                .get("services")
                .valueStream()
                .filter(row -> row.get("name").asString().equals(process))
                .findFirst()
                .orElseThrow();
    }

    /** Kills a service without warning. */
    void kill(String service) {
        ProcessHandle.of(pidOf(service)).orElseThrow().destroyForcibly();
    }

    /** Lets a service hang: it takes connections and answers nothing, until it is killed. */
    void freeze(String service) {
        var stop = List.of("kill", "-STOP", String.valueOf(pidOf(service)));
        try {
            assertThat(new ProcessBuilder(stop)
                            .inheritIO()
                            .start()
                            .onExit()
                            .join()
                            .exitValue())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitRunning(String service, long notAs) {
        await(service + " runs again").atMost(END).ignoreExceptions().untilAsserted(() -> {
            assertThat(pidOf(service)).isNotIn(0L, notAs);
            assertThat(health(service)).isEqualTo(200);
        });
    }

    private int health(String process) {
        return Http.status(managementOf(process, "/actuator/health/readiness"));
    }

    /** Asks the launcher to end, as Ctrl-C does, and waits until it has. */
    void end() {
        // unlike the process itself, its handle leaves the output open
        launcher.toHandle().destroy();
        await("end of the launcher").atMost(END).until(() -> !launcher.isAlive());
        try {
            Files.writeString(output(), ""); // the next start has a page of its own
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (launcher.isAlive()) {
            launcher.toHandle().destroy();
            await("end of the launcher").atMost(END).until(() -> !launcher.isAlive());
        }
        traces.close();
    }

    private String said() {
        try {
            return Files.readString(output());
        } catch (IOException e) {
            return "";
        }
    }

    private Path output() {
        return data.resolve("launcher.out");
    }

    private Path list() {
        return data.resolve("processes.json");
    }
}
