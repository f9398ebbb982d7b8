package city.weltoffen.notification.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Writes the message as it goes over the wire. */
@Component
final class MessageWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailSettings settings;

    MessageWriter(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage write(Session session, Outgoing outgoing) throws MessagingException {
        MailContent content = outgoing.content();
        MimeMessage message = new Identified(session, "<" + outgoing.id() + "@" + settings.domain() + ">");
        message.setFrom(sender());
        message.setRecipient(RecipientType.TO, new InternetAddress(outgoing.to(), true));
        message.setSubject(oneLine(content.subject()), UTF_8);
        // Business time may be another; a mail from the future is spam.
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", content.language());
        if (outgoing.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + outgoing.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        MimeMultipart both =
                new MimeMultipart("alternative", part(content.text(), "plain"), part(content.html(), "html"));
        message.setContent(both);
        message.saveChanges();
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            return new InternetAddress(settings.from(), settings.fromName(), UTF_8);
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    /** So that no title adds a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Keeps its id, where the library would make a new one. */
    private static final class Identified extends MimeMessage {

        private final String id;

        private Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
