package city.weltoffen.relations.enquiry.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The texts and the attachments of a mail. A part that is broken counts as far as it can be read, and of a part that is
 * far longer than any letter only the beginning.
 */
final class MailParts {

    private static final int DEPTH = 20;
    private static final int PARTS = 500;
    private static final int BYTES = 2_000_000;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<String> attachments = new ArrayList<>();
    private int seen;

    private MailParts() {}

    static MailParts of(MimeMessage message) {
        MailParts parts = new MailParts();
        parts.read(message, 0);
        return parts;
    }

    /** What was written as plain text, or else what can be read of the HTML. */
    String text() {
        return plain.toString().isBlank() ? PlainText.ofHtml(html.toString()) : plain.toString();
    }

    List<String> attachments() {
        return attachments;
    }

    /** Nobody writes that deep, or that many; whoever does wants something else. */
    private void read(Part part, int depth) {
        if (depth > DEPTH || ++seen > PARTS) {
            return;
        }
        ContentType type = type(part);
        String name = name(part, type);
        if (isAttached(part) || name != null) {
            attachments.add(Objects.requireNonNullElse(name, "?"));
        } else if (type.match("multipart/*")) {
            readParts(part, type, depth);
        } else if (type.match("text/html")) {
            html.append(text(part, type)).append('\n');
        } else if (type.match("text/*")) {
            plain.append(text(part, type)).append('\n');
        }
    }

    private void readParts(Part part, ContentType type, int depth) {
        try {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart inner = parts.getBodyPart(i);
                    read(inner, depth + 1);
                }
            }
        } catch (MessagingException | IOException noParts) {
            plain.append(text(part, type)).append('\n');
        }
    }

    private static ContentType type(Part part) {
        try {
            return new ContentType(part.getContentType());
        } catch (MessagingException none) {
            return new ContentType("text", "plain", null);
        }
    }

    private static boolean isAttached(Part part) {
        try {
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.isMimeType("message/*");
        } catch (MessagingException unreadable) {
            return false;
        }
    }

    private static @Nullable String name(Part part, ContentType type) {
        try {
            return Words.decoded(part.getFileName());
        } catch (MessagingException unreadable) {
            return type.getParameter("name");
        }
    }

    private static String text(Part part, ContentType type) {
        return Words.text(bytes(part), type.getParameter("charset"));
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream body = part.getInputStream()) {
            byte[] piece = new byte[8192];
            for (int count = 0; count >= 0 && read.size() < BYTES; count = body.read(piece)) {
                read.write(piece, 0, count);
            }
        } catch (MessagingException unknownEncoding) {
            return rawBytes(part);
        } catch (IOException brokenEncoding) {
            // As far as it went.
            return read.toByteArray();
        }
        return read.toByteArray();
    }

    private static byte[] rawBytes(Part part) {
        try (InputStream raw = switch (part) {
            case MimeMessage message -> message.getRawInputStream();
            case MimeBodyPart body -> body.getRawInputStream();
            default -> InputStream.nullInputStream();
        }) {
            return raw.readNBytes(BYTES);
        } catch (MessagingException | IOException unreadable) {
            return new byte[0];
        }
    }
}
