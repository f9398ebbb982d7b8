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

    private Words() {}

    /** A header's encoded words. */
    static @Nullable String decoded(@Nullable String header) {
        if (header == null) {
            return null;
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
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
