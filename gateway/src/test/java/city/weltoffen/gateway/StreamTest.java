package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(30)
class StreamTest {

    @RegisterExtension
    static final House house = House.shared();

    private final BlockingQueue<String> events = new ArrayBlockingQueue<>(100);
    private final CountDownLatch cut = new CountDownLatch(1);

    @Test
    void bringsEachEventAtOnce() throws IOException {
        house.notification.behaviour = this::stream;
        try (var stream = open(house.gateway)) {
            assertThat(stream.readHeaders()).contains("HTTP/1.1 200", "text/event-stream");
            events.add("event: notification\ndata: first\n\n");
            assertThat(stream.readUntil("data")).endsWith("data: first");
            events.add("event: notification\ndata: second\n\n");
            assertThat(stream.readUntil("data")).endsWith("data: second");
        }
    }

    @Test
    void outlivesASilenceThatWouldEndAnyOtherRequest() throws Exception {
        house.notification.behaviour = this::stream;
        try (var stream = open(house.gateway)) {
            stream.readHeaders();
            var silence = house.gateway.context.getBean(GatewayProperties.class).responseTimeout();
            Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(silence.plusMillis(700));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                events.add("data: after the silence\n\n");
            });

            assertThat(stream.readUntil("data")).endsWith("data: after the silence");
        }
    }

    @Test
    void tellsTheServiceWhereToResume() throws IOException {
        house.notification.behaviour = this::stream;
        try (var stream = open(house.gateway)) {
            stream.readHeaders();

            assertThat(house.notification.lastHeaders.getFirst("Last-Event-ID")).isEqualTo("17");
        }
    }

    @Test
    void endsAtTheServiceWhenTheBrowserGoesAway() throws Exception {
        house.notification.behaviour = this::stream;
        try (var stream = open(house.gateway)) {
            stream.readHeaders();
        }
        while (!cut.await(50, TimeUnit.MILLISECONDS)) {
            events.offer(":heartbeat\n\n");
        }

        assertThat(cut.getCount()).isZero();
    }

    @Test
    void doesNotHoldUpTheEndOfTheGateway() throws Exception {
        house.notification.behaviour = this::stream;
        var other = house.start();
        try (var stream = open(other)) {
            stream.readHeaders();
            var began = System.nanoTime();
            other.close();

            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began))
                    .isLessThan(8);
        }
    }

    /** Writes what the test says until the gateway hangs up. */
    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.flush();
            while (true) {
                body.write(events.take().getBytes(StandardCharsets.UTF_8));
                body.flush();
            }
        } catch (IOException e) {
            cut.countDown();
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Raw open(House.Gateway gateway) throws IOException {
        var browser = gateway.browser().signedIn();
        var session = browser.cookie("WELTOFFEN_SESSION").orElseThrow();
        return new Raw(gateway.port, """
                GET /api/notifications/stream HTTP/1.1\r
                Host: localhost\r
                Accept: text/event-stream\r
                Last-Event-ID: 17\r
                Cookie: %s=%s\r
                \r
                """.formatted(session.getName(), session.getValue()));
    }

    /** A connection that shows what arrives as it arrives. */
    private static final class Raw implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;

        private Raw(int port, String request) throws IOException {
            socket = new Socket("localhost", port);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        String readHeaders() throws IOException {
            var read = new StringBuilder();
            for (var line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
                read.append(line).append('\n');
            }
            return read.toString();
        }

        String readUntil(String start) throws IOException {
            for (var line = in.readLine(); ; line = in.readLine()) {
                if (line.startsWith(start)) {
                    return line;
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
