package city.weltoffen.notification.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.unit.DataSize;

/** Receivers that behave as badly as they can. */
@Timeout(20)
class SenderTest {

    private static final SendingSettings SETTINGS = new SendingSettings(
            true, Duration.ofMillis(300), Duration.ofMillis(500), DataSize.ofKilobytes(4), 5, "test");

    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private Sender sender = SendingConfiguration.sending(SETTINGS, new Receivers(true, InetAddress::getAllByName));

    /** What a receiver does with a connection. */
    @FunctionalInterface
    private interface Behaviour {

        void with(OutputStream out) throws Exception;
    }

    private ServerSocket receiver;

    private URI receiver(Behaviour behaviour) throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        receiver = server;
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    open.add(socket);
                    asked.incrementAndGet();
                    Thread.ofVirtual().start(() -> serve(socket, behaviour));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        return URI.create("http://localhost:" + server.getLocalPort() + "/hook");
    }

    private static void serve(Socket socket, Behaviour behaviour) {
        try (socket) {
            byte[] request = new byte[8192];
            assertThat(socket.getInputStream().read(request)).isPositive();
            behaviour.with(socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (Exception gone) {
            // that the other side hangs up is what these tests are about
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Behaviour answering(String status, String... headers) {
        return out -> say(
                out,
                "HTTP/1.1 " + status + "\r\n"
                        + String.join(
                                "",
                                List.of(headers).stream().map(h -> h + "\r\n").toList())
                        + "Content-Length: 4\r\n\r\nbody");
    }

    private Answer post(URI to) {
        return sender.post(to, Map.of("webhook-id", "1"), "{}");
    }

    @AfterEach
    void close() throws IOException {
        sender.close();
        if (receiver != null) {
            receiver.close();
        }
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Test
    void isContentWithAnySuccess() throws Exception {
        Answer answer = post(receiver(answering("202 Accepted")));

        assertThat(answer.isTaken()).isTrue();
        assertThat(answer.said()).isEqualTo("HTTP 202 body");
    }

    @Test
    void givesUpOneThatAnswersTooLate() throws Exception {
        Answer answer = post(receiver(out -> {
            Thread.sleep(Duration.ofSeconds(60));
            say(out, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        }));

        assertThat(answer.fault()).isEqualTo("no-answer");
    }

    @Test
    void givesUpOneThatNeverAnswers() throws Exception {
        Answer answer = post(receiver(out -> Thread.sleep(Duration.ofDays(1))));

        assertThat(answer.fault()).isEqualTo("no-answer");
    }

    @Test
    void givesUpOneThatAnswersByteByByte() throws Exception {
        long begun = System.nanoTime();
        Answer answer = post(receiver(out -> {
            for (byte letter :
                    "HTTP/1.1 200 OK\r\nX: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy".getBytes(StandardCharsets.UTF_8)) {
                out.write(letter);
                out.flush();
                Thread.sleep(200);
            }
        }));

        assertThat(answer.fault()).isEqualTo("no-answer");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void readsOnlyTheBeginningOfTwoGigabytes() throws Exception {
        AtomicLong written = new AtomicLong();
        Answer answer = post(receiver(out -> {
            say(out, "HTTP/1.1 200 OK\r\nContent-Length: " + (2L << 30) + "\r\n\r\n");
            byte[] block = new byte[64 * 1024];
            while (written.addAndGet(block.length) < 2L << 30) {
                out.write(block);
            }
        }));

        assertThat(answer.isTaken()).isTrue();
        assertThat(written.get()).isLessThan(64L << 20);
    }

    @Test
    void doesNotFollowToTheLoopbackAddress() throws Exception {
        URI elsewhere = receiver(answering("200 OK"));
        ServerSocket first = receiver;
        Answer answer = post(receiver(answering("302 Found", "Location: " + elsewhere)));
        first.close();

        assertThat(answer.fault()).isEqualTo("redirected");
        assertThat(asked).hasValue(1);
    }

    @Test
    void tellsGoneBusyRefusedAndFaultyApart() throws Exception {
        assertThat(post(receiver(answering("410 Gone"))).isGone()).isTrue();
        assertThat(post(receiver(answering("429 Slow", "Retry-After: 120")))).satisfies(answer -> {
            assertThat(answer.fault()).isEqualTo("too-busy");
            assertThat(answer.rest()).isEqualTo(Duration.ofSeconds(120));
        });
        assertThat(post(receiver(answering("503 Busy"))).fault()).isEqualTo("too-busy");
        assertThat(post(receiver(answering("404 Not Found"))).fault()).isEqualTo("refused");
        assertThat(post(receiver(answering("500 Oops"))).fault()).isEqualTo("receiver-fault");
    }

    @Test
    void tellsThatNobodyIsThere() throws Exception {
        URI closed = receiver(out -> {});
        receiver.close();

        assertThat(post(closed).fault()).isEqualTo("unreachable");
    }

    @Test
    void doesNotTrustAReceiverWithoutCertificate() throws Exception {
        URI plain = receiver(answering("200 OK"));
        sender = SendingConfiguration.sending(
                new SendingSettings(
                        true, Duration.ofSeconds(5), Duration.ofSeconds(10), DataSize.ofKilobytes(4), 5, "test"),
                new Receivers(true, InetAddress::getAllByName));

        assertThat(post(URI.create(plain.toString().replace("http:", "https:"))).fault())
                .isEqualTo("not-secure");
    }

    /** A name that led outside when it was entered leads to the machine itself when it is asked. */
    @Test
    void connectsToNothingButTheAddressThatWasChecked() throws Exception {
        URI local = receiver(answering("200 OK"));
        AtomicInteger resolved = new AtomicInteger();
        Receivers rebinding = new Receivers(false, host ->
                new InetAddress[] {InetAddress.ofLiteral(resolved.getAndIncrement() == 0 ? "8.8.8.8" : "127.0.0.1")});
        sender = SendingConfiguration.sending(SETTINGS, rebinding);
        assertThat(rebinding.problem("https://rebinding.example/")).isEmpty();

        Answer answer = post(URI.create("http://rebinding.example:" + local.getPort() + "/"));

        assertThat(answer.fault()).isEqualTo("address-not-allowed");
        assertThat(resolved).hasValue(2);
        assertThat(asked).hasValue(0);
    }
}
