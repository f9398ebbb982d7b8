package city.weltoffen.relations.enquiry.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail as Outlook saves it (.msg). */
final class OutlookMail {

    private static final Logger log = LoggerFactory.getLogger(OutlookMail.class);

    private OutlookMail() {}

    /** Nothing when it is none, or broken. */
    static Optional<ReadMail> read(InputStream file) throws IOException {
        try (MAPIMessage message = new MAPIMessage(file)) {
            message.setReturnNullOnMissingChunk(true);
            if (message.has7BitEncodingStrings()) {
                message.guess7BitEncoding();
            }
            return mail(message);
        } catch (IOException | ChunkNotFoundException | RuntimeException broken) {
            // What is broken shows as whatever the library stumbles over; the file is somebody's and stays out of the
            // log.
            log.info(
                    "A file that looks like an Outlook mail cannot be read: {}",
                    broken.getClass().getName());
            return Optional.empty();
        }
    }

    private static Optional<ReadMail> mail(MAPIMessage message) throws ChunkNotFoundException {
        String subject = message.getSubject();
        String from = message.getDisplayFrom();
        if (subject == null && from == null) {
            return Optional.empty();
        }
        return Optional.of(ReadMail.of(subject, text(message), from, address(message), attachments(message)));
    }

    private static String text(MAPIMessage message) throws ChunkNotFoundException {
        String plain = message.getTextBody();
        if (plain != null && !plain.isBlank()) {
            return plain;
        }
        String html = message.getHtmlBody();
        return html == null ? "" : PlainText.ofHtml(html);
    }

    /** Inside one organisation Outlook keeps a directory path in place of the address; then the headers may know it. */
    private static @Nullable String address(MAPIMessage message) throws ChunkNotFoundException {
        StringChunk chunk = message.getMainChunks().getEmailFromChunk();
        if (chunk != null && chunk.getValue() != null && chunk.getValue().contains("@")) {
            return chunk.getValue();
        }
        String[] headers = message.getHeaders();
        return Stream.ofNullable(headers)
                .flatMap(Arrays::stream)
                .filter(header -> header.regionMatches(true, 0, "From:", 0, 5))
                .flatMap(header -> Addresses.in(header.substring(5)).stream())
                .map(address -> address.getAddress())
                .findFirst()
                .orElse(null);
    }

    private static List<String> attachments(MAPIMessage message) {
        return Arrays.stream(message.getAttachmentFiles())
                .map(OutlookMail::name)
                .toList();
    }

    private static String name(AttachmentChunks attachment) {
        return Stream.of(attachment.getAttachLongFileName(), attachment.getAttachFileName())
                .filter(chunk -> chunk != null && chunk.getValue() != null)
                .map(StringChunk::getValue)
                .findFirst()
                .orElse("?");
    }
}
