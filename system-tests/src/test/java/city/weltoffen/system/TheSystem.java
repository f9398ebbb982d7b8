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
    private final Path data;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private Process launcher;

    private TheSystem(Path data) {
        this.data = data;
        choosePorts();
        this.launcher = launch();
    }

    static TheSystem start() {
        try {
            var target = Files.createDirectories(Path.of("target").toAbsolutePath());
            return new TheSystem(Files.createTempDirectory(target, "system-")).ready();
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
                "-Dweltoffen.clock.start=" + businessTime()));
        ports.forEach((name, port) -> command.add("-Dweltoffen.port." + name + "=" + port));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "city.weltoffen.launcher.Main"));
        try {
            var builder = new ProcessBuilder(command);
            builder.environment().putAll(OUTSIDE);
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

    String identity() {
        return "http://localhost:" + ports.get("identity");
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

    long pidOf(String service) {
        return processes()
                .get("services")
                .valueStream()
                .filter(row -> row.get("name").asString().equals(service))
                .mapToLong(row -> row.get("pid").asLong())
                .findFirst()
                .orElseThrow();
    }

    /** Starts one more instance of a service on the same store and broker and at the same business time. */
    OtherInstance another(String service) {
        var told = Map.of(
                "SPRING_PROFILES_ACTIVE", "local",
                "MONGODB_URI", processes().get("store").asString(),
                "KAFKA_BROKERS", brokers(),
                "IDENTITY_ISSUER", identity(),
                "WELTOFFEN_PUBLICURL", url(),
                "WELTOFFEN_DATA", data.toString(),
                "WELTOFFEN_CLOCK_OFFSET", Duration.between(begun, MORNING).toString(),
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", ports.get("mail").toString());
        return OtherInstance.start(
                applications().resolve(service + ".jar"), told, data.resolve("another-" + service + ".log"));
    }

    /** Kills a service without warning. */
    void kill(String service) {
        ProcessHandle.of(pidOf(service)).orElseThrow().destroyForcibly();
    }

    void awaitRunning(String service, long notAs) {
        await(service + " runs again").atMost(END).ignoreExceptions().untilAsserted(() -> {
            assertThat(pidOf(service)).isNotIn(0L, notAs);
            assertThat(health(service)).isEqualTo(200);
        });
    }

    private int health(String service) {
        var address = "http://127.0.0.1:" + ports.get(service + ".management") + "/actuator/health/readiness";
        return Http.status(URI.create(address));
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
