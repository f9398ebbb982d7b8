package city.weltoffen.deploy;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real Keycloak, started with the command, the environment and the realm of {@code docker-compose.yml}, on free ports. */
final class Keycloak implements AutoCloseable {

    static final String FIRST_PASSWORD = "first-password";
    static final String SECRET = "a-secret-of-this-test";
    static final int GATEWAY_PORT = free();
    static final String GATEWAY = "http://localhost:" + GATEWAY_PORT;

    private static final Duration START = Duration.ofMinutes(4);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;
    private final int port = free();
    private final int managementPort = free();
    private final Process process;

    private Keycloak(Path home) throws IOException {
        this.home = home;
        this.process = start();
    }

    static Keycloak start(Path target) throws IOException {
        String image = Composition.read().services().at("keycloak", "image").text();
        Path home = target.resolve("keycloak-" + image.substring(image.indexOf(':') + 1));
        if (!java.nio.file.Files.isDirectory(home)) {
            throw new IllegalStateException(home + " is unpacked by the profile keycloak, for that very version");
        }
        var keycloak = new Keycloak(home);
        await().atMost(START).until(keycloak::isReady);
        return keycloak;
    }

    /** Nothing is left of an earlier start, in which people have replaced their first password. */
    private Process start() throws IOException {
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Path imports = java.nio.file.Files.createDirectories(home.resolve("data/import"));
        java.nio.file.Files.copy(
                Files.DEPLOY.resolve("keycloak/weltoffen-realm.json"),
                imports.resolve("weltoffen-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var compose = Composition.read();
        var command = new ArrayList<>(List.of("bash", home.resolve("bin/kc.sh").toString()));
        compose.services().at("keycloak", "command").list().forEach(part -> command.add(part.text()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("keycloak.log").toFile());
        builder.environment().putAll(compose.environment("keycloak"));
        builder.environment().putAll(hereInstead());
        return builder.start();
    }

    private Map<String, String> hereInstead() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xmx384m",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                String.valueOf(port),
                "KC_HTTP_MANAGEMENT_PORT",
                String.valueOf(managementPort),
                "KC_HOSTNAME",
                "http://localhost:" + port,
                "WELTOFFEN_PUBLIC_URL",
                GATEWAY,
                "GATEWAY_CLIENT_SECRET",
                SECRET,
                "MACHINE_CLIENT_SECRET",
                SECRET,
                "FIRST_PASSWORD",
                FIRST_PASSWORD);
    }

    String issuer() {
        return "http://localhost:" + port + "/realms/weltoffen";
    }

    JsonNode discovery() {
        return json(send(HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build()));
    }

    /** What the access token of a machine client says. */
    JsonNode machine(String client) {
        return claims(token(client, "grant_type=client_credentials"), "access_token");
    }

    /** The answer of the token endpoint. */
    JsonNode token(String client, String form) {
        String login = Base64.getEncoder().encodeToString((client + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        return json(send(HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build()));
    }

    static JsonNode claims(JsonNode answer, String token) {
        String[] parts = answer.path(token).asString("").split("\\.");
        if (parts.length != 3) {
            throw new AssertionError("No " + token + ": " + answer);
        }
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new AssertionError(Files.read(home.resolve("keycloak.log")));
        }
        try {
            return send(HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/health/ready"))
                                    .build())
                            .statusCode()
                    == 200;
        } catch (java.io.UncheckedIOException notYet) {
            return false;
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The script's child is the server; the next one may have its folder only when it has ended. */
    @Override
    public void close() {
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(one -> one.onExit().join());
    }
}
