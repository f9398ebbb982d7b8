package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One more instance of a service beside the one that the launcher keeps, on ports of its own and without a gateway. */
final class OtherInstance implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final int management;

    private OtherInstance(Path jar, Map<String, String> environment, Path log) throws IOException {
        port = freePort();
        management = freePort();
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString()));
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(management));
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }

    /** Returns when it is ready. */
    static OtherInstance start(Path jar, Map<String, String> environment, Path log) {
        try {
            return new OtherInstance(jar, environment, log).ready();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OtherInstance ready() {
        try {
            var address = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
            await("another instance")
                    .atMost(START)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(Http.status(address)).isEqualTo(200));
            return this;
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
