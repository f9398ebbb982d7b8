package city.weltoffen.notification.mail;

import static org.awaitility.Awaitility.await;

import city.weltoffen.notification.TestMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Debian's OpenSMTPD, with a port, a queue and a maildir of its own in a folder, which stays. It needs root, and for its
 * fixed paths a mount namespace; with its process namespace all of it ends.
 */
final class OpenSmtpd {

    private static final String SETTINGS = """
            listen on 127.0.0.1 port %d
            table everybody { "@" = nobody }
            action "keep" maildir "%s/mail" virtual <everybody>
            match from any for any action "keep"
            """;
    private static final String START = """
            set -e
            mkdir -p queue mail && chmod 711 . queue && chown nobody mail
            mount -t tmpfs none /run
            mount --bind queue /var/spool/smtpd
            exec smtpd -d -f smtpd.conf
            """;

    private final Path folder;
    private final int port = free();
    private @Nullable Process process;

    OpenSmtpd(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        Files.writeString(folder.resolve("smtpd.conf"), SETTINGS.formatted(port, this.folder));
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    void start() throws IOException {
        process = new ProcessBuilder("unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", START)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        await().until(this::answers);
    }

    private boolean answers() {
        try (var client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return client.getInputStream().read() == '2';
        } catch (IOException notYet) {
            return false;
        }
    }

    void stop() throws InterruptedException {
        Objects.requireNonNull(process).destroyForcibly().waitFor();
        await().until(() -> !answers());
    }

    /** What it has put into its maildir for an address, in the order in which it came. */
    List<MimeMessage> to(String address) {
        Path arrived = folder.resolve("mail/new");
        if (!Files.isDirectory(arrived)) {
            return List.of();
        }
        try (var files = Files.list(arrived)) {
            return files.sorted()
                    .map(OpenSmtpd::read)
                    .filter(mail -> address.equals(TestMailServer.header(mail, "Delivered-To")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new MimeMessage(null, in);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
    }
}
