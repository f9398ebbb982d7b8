package city.weltoffen.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands messages to the city's mail server. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSenderImpl> configured;
    private final MessageWriter writer;

    MailServer(ObjectProvider<JavaMailSenderImpl> configured, MessageWriter writer) {
        this.configured = configured;
        this.writer = writer;
    }

    /** Whether the settings name one; without it nothing is written, and what comes waits. */
    public boolean isSetUp() {
        return configured.getIfAvailable() != null;
    }

    /** Sends now, and says what came of it. */
    public Answer send(Outgoing outgoing) {
        JavaMailSenderImpl server = configured.getIfAvailable();
        if (server == null) {
            return new Answer(MailFault.SERVER_MISSING, null);
        }
        try {
            return deliver(server, writer.write(server.getSession(), outgoing), outgoing.to());
        } catch (MessagingException failed) {
            return MailFaults.of(failed);
        }
    }

    private static Answer deliver(JavaMailSenderImpl server, MimeMessage message, String to) throws MessagingException {
        String protocol = Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
        Transport transport = server.getSession().getTransport(protocol);
        try {
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (MessagingException failed) {
            return MailFaults.ofConnecting(failed);
        }
        try {
            transport.sendMessage(message, new Address[] {new InternetAddress(to, true)});
            return new Answer(null, transport instanceof SMTPTransport smtp ? smtp.getLastServerResponse() : null);
        } finally {
            close(transport);
        }
    }

    /** What is said at parting changes nothing about whether the server has the mail. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException parting) {
            // It hung up first.
        }
    }

    /**
     * What came of it.
     *
     * @param fault none when the server has taken it
     * @param said by the server
     */
    public record Answer(
            @Nullable MailFault fault, @Nullable String said) {}
}
