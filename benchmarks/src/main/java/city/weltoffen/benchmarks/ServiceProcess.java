package city.weltoffen.benchmarks;

import city.weltoffen.testing.TestTokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** The service from its own jar, in a process of its own, with what the JVM sets by itself. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final int port;
    private final String token = TestTokens.office();

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where store and broker are. */
    record Backends(String store, String brokers) {}

    static ServiceProcess start(Path jar, Backends backends) throws IOException {
        int port = freePort();
        int management = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx2g"));
        String recording = System.getenv("BENCHMARK_RECORDING");
        if (recording != null) {
            // for whoever looks for what takes time
            command.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording);
        }
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("MONGODB_URI", backends.store());
        builder.environment().put("KAFKA_BROKERS", backends.brokers());
        builder.environment().put("IDENTITY_ISSUER", TestTokens.issuer());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("MANAGEMENT_SERVER_PORT", String.valueOf(management));
        ServiceProcess service = new ServiceProcess(builder.start(), port);
        URI ready = URI.create("http://localhost:" + management + "/actuator/health/readiness");
        Awaitility.await("readiness")
                .atMost(START)
                .ignoreExceptions()
                .until(() -> service.send(HttpRequest.newBuilder(ready)).statusCode() == 200);
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** One request; fails on any answer that is not good. */
    Runnable reading(String path) {
        return () -> good(send(request(path)));
    }

    String post(String path, String json) {
        return post(path, "application/json", json);
    }

    String post(String path, String type, String body) {
        return good(send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** Changes whatever is there. */
    void put(String path, String json) {
        good(send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(HttpRequest.BodyPublishers.ofString(json))));
    }

    /** An answer whose body is read as it comes. */
    HttpResponse<InputStream> open(String path) throws IOException {
        try {
            return http.send(request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer that never ends, read by nobody but the thread that reads it. */
    InputStream listen(String path) throws IOException {
        URLConnection connection = uri(path).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        return connection.getInputStream();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    private static String good(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        http.close();
    }
}
