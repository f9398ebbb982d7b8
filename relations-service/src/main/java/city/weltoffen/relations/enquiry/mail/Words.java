package city.weltoffen.relations.enquiry.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** Characters out of bytes; what cannot be read becomes a replacement character. */
final class Words {

    /** Of a header; decoding takes long for what is far longer. */
    private static final int HEADER = 10_000;

    private Words() {}

    /** A header as far as anybody reads it. */
    static @Nullable String cut(@Nullable String header) {
        return header == null || header.length() <= HEADER ? header : header.substring(0, HEADER);
    }

    /** A header's encoded words. */
    static @Nullable String decoded(@Nullable String header) {
        if (header == null) {
            return null;
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(cut(header)));
        } catch (UnsupportedEncodingException unknown) {
            return header;
        }
    }

    /** @param charset as the mail calls it; a name that nobody knows counts as UTF-8 */
    static String text(byte[] bytes, @Nullable String charset) {
        return new String(bytes, charset(charset));
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
