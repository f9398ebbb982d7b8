package city.weltoffen.relations.enquiry.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail as it travels (.eml, RFC 5322). */
final class InternetMail {

    private InternetMail() {}

    /** Nothing when it is none: without sender, and without subject or date, it is some other text. */
    static Optional<ReadMail> read(InputStream file) {
        Properties lenient = new Properties();
        lenient.setProperty("mail.mime.allowutf8", "true");
        lenient.setProperty("mail.mime.address.strict", "false");
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(lenient), new LimitedLines(file));
            boolean mail = message.getHeader("From") != null
                    && (message.getHeader("Subject") != null || message.getHeader("Date") != null);
            return mail ? Optional.of(mail(message)) : Optional.empty();
        } catch (MessagingException broken) {
            return Optional.empty();
        }
    }

    private static ReadMail mail(MimeMessage message) throws MessagingException {
        MailParts parts = MailParts.of(message);
        Optional<InternetAddress> from =
                Addresses.in(Words.cut(message.getHeader("From", ","))).stream().findFirst();
        return ReadMail.of(
                Words.decoded(message.getHeader("Subject", " ")),
                parts.text(),
                from.map(InternetMail::name).orElse(null),
                from.map(InternetAddress::getAddress)
                        .filter(address -> address.contains("@"))
                        .orElse(null),
                List.copyOf(parts.attachments()));
    }

    private static @Nullable String name(InternetAddress from) {
        return Words.decoded(from.getPersonal());
    }
}
