package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class UploadTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int SIZE = 40 * MEGABYTE;

    @RegisterExtension
    static final House house = House.shared();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void reachesTheServiceAsItIs(boolean chunked) throws IOException {
        countBytes();

        var answer = Upload.upload(house.gateway.port, SIZE, chunked, "Authorization: Bearer of-a-machine");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("received " + SIZE);
        assertThat(house.networking.lastHeaders.getFirst("Content-Type")).isEqualTo("multipart/form-data; boundary=b");
    }

    @Test
    void isNeverHeldAsAWhole() throws Exception {
        countBytes();
        var port = House.freePort();
        var gateway = house.smallProcess(port);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> answers(port));

            for (int i = 0; i < 3; i++) {
                assertThat(Upload.upload(port, SIZE, i == 1, "Authorization: Bearer of-a-machine"))
                        .contains("received " + SIZE);
            }
        } finally {
            gateway.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, ''", "false, ''", "false, Expect: 100-continue"})
    void thatTheServiceRefusesAndCutsOffIsAnsweredToWhoIsStillSending(boolean chunked, String more) throws IOException {
        try (var service = refusing(false);
                var other = house.start(
                        "--weltoffen.services.networking-service=http://localhost:" + service.getLocalPort())) {
            var answer = Upload.upload(
                    other.port,
                    SIZE,
                    chunked,
                    "Authorization: Bearer of-a-machine" + (more.isEmpty() ? "" : "\r\n" + more));

            assertThat(answer).contains("HTTP/1.1 413", "content-too-large, says the service");
        }
    }

    @Test
    void thatTheServiceRefusesAndReadsToTheEndIsAnsweredToWhoIsStillSending() throws IOException {
        try (var service = refusing(true);
                var other = house.start(
                        "--weltoffen.services.networking-service=http://localhost:" + service.getLocalPort())) {
            var answer = Upload.upload(other.port, SIZE, false, "Authorization: Bearer of-a-machine");

            assertThat(answer).startsWith("HTTP/1.1 413").contains("content-too-large, says the service");
        }
    }

    @Test
    void ofSomebodyWhoIsNotSignedInIsAnsweredToWhoIsStillSending() throws IOException {
        assertThat(Upload.upload(house.gateway.port, SIZE, false, "X-Nobody: true"))
                .startsWith("HTTP/1.1 401")
                .contains("\"code\":\"not-signed-in\"");
    }

    @Test
    void thatIsTooLargeForAnyServiceIsRefusedAtTheDoor() throws IOException {
        try (var other = house.start("--weltoffen.gateway.max-body=10MB")) {
            for (var chunked : List.of(true, false)) {
                assertThat(Upload.upload(other.port, 15 * MEGABYTE, chunked, "Authorization: Bearer of-a-machine"))
                        .startsWith("HTTP/1.1 413")
                        .contains("\"code\":\"http-413\"");
            }
        }
    }

    @Test
    void waitsForAnInvitationWhereItAsksForOne() throws IOException {
        countBytes();
        try (var socket = new Socket("localhost", house.gateway.port)) {
            var out = socket.getOutputStream();
            out.write(Upload.header(100_000, "Authorization: Bearer of-a-machine\r\nExpect: 100-continue"));
            var invitation = "HTTP/1.1 100 \r\n\r\n";
            assertThat(new String(socket.getInputStream().readNBytes(invitation.length()), StandardCharsets.UTF_8))
                    .isEqualTo(invitation);
            out.write(new byte[100_000]);

            assertThat(Upload.readAnswer(socket.getInputStream())).contains("received 100000");
        }
    }

    @Test
    void isNotInvitedWhereNobodyIsSignedIn() throws IOException {
        try (var socket = new Socket("localhost", house.gateway.port)) {
            socket.getOutputStream().write(Upload.header(100_000, "Expect: 100-continue"));

            assertThat(Upload.readAnswer(socket.getInputStream())).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void ofAFormStreamsLikeAnyOther() throws IOException {
        countBytes();
        var form = HttpRequest.newBuilder(URI.create("http://localhost:" + house.gateway.port + "/api/calls?a=1"))
                .headers("Authorization", "Bearer of-a-machine", "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[5 * MEGABYTE]));

        assertThat(house.browser().send(form).body()).isEqualTo("received " + 5 * MEGABYTE);
        assertThat(house.networking.lastUri).isEqualTo("/api/calls?a=1");
    }

    private static void countBytes() {
        house.networking.behaviour = exchange -> {
            long received = 0;
            var piece = new byte[64 * 1024];
            try (var body = exchange.getRequestBody()) {
                for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                    received += read;
                }
            }
            StubService.answer(exchange, 200, "received " + received);
        };
    }

    /** A service that says 413 after the first bytes. */
    private static ServerSocket refusing(boolean readsToTheEnd) throws IOException {
        var server = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try (var socket = server.accept()) {
                    refuse(socket, readsToTheEnd);
                } catch (IOException e) {
                    // The gateway has hung up, which it may.
                }
            }
        });
        return server;
    }

    private static void refuse(Socket socket, boolean readsToTheEnd) throws IOException {
        socket.getInputStream().readNBytes(100_000);
        var body = "{\"detail\":\"content-too-large, says the service\"}";
        socket.getOutputStream()
                .write(("HTTP/1.1 413 \r\nContent-Type: application/problem+json\r\nContent-Length: " + body.length()
                                + "\r\nConnection: close\r\n\r\n" + body)
                        .getBytes(StandardCharsets.UTF_8));
        if (readsToTheEnd) {
            socket.getInputStream().readNBytes(SIZE);
        }
    }

    private static boolean answers(int port) throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var session = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/session"));
            return client.send(session.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
