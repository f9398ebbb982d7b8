package city.weltoffen.embedded;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server on the loopback address (GreenMail) that delivers nothing: each mail becomes a file {@code .eml} in a
 * directory, which mail programs open. What it has acknowledged is in its file.
 */
public final class EmbeddedMail implements AutoCloseable {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** After so many, memory lets go of what is in files. */
    private static final int KEPT = 100;

    private final GreenMail server;
    private final Path directory;
    private final AtomicInteger count = new AtomicInteger();

    private EmbeddedMail(GreenMail server, Path directory) {
        this.server = server;
        this.directory = directory;
    }

    /**
     * Starts a server.
     *
     * @param directory for the files, created when new
     * @param port the port to listen on, 0 for a free one
     * @throws java.net.BindException if the port is in use
     */
    public static EmbeddedMail start(Path directory, int port) throws IOException {
        Files.createDirectories(directory);
        var setup = new ServerSetup(LoopbackPorts.claim(port), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var mail = new EmbeddedMail(new GreenMail(setup), directory);
        mail.serve();
        return mail;
    }

    private void serve() {
        server.start();
        GreenMailUser everybody = server.setUser("everybody@localhost", "everybody");
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            keep(message, recipient);
            return everybody;
        });
    }

    private void keep(MovingMessage message, MailAddress recipient) throws MessagingException {
        int number = count.incrementAndGet();
        String name = String.format(Locale.ROOT, "%s-%04d.eml", MOMENT.format(Instant.now()), number);
        Path half = directory.resolve(name + ".half");
        try (var out = Files.newOutputStream(half)) {
            message.getMessage().writeTo(out);
        } catch (IOException e) {
            throw new MessagingException("cannot be kept for " + recipient.getEmail(), e);
        }
        finish(half, directory.resolve(name));
        if (number % KEPT == 0) {
            forget();
        }
    }

    private static void finish(Path half, Path whole) throws MessagingException {
        try {
            Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MessagingException("cannot be kept", e);
        }
    }

    private void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
