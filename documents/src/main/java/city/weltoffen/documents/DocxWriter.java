package city.weltoffen.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes DOCX. A city's template keeps its letterhead, styles and fields: the document takes the place of the paragraph
 * {@code {{content}}}, or follows what is there; {@code {{title}}} and {@code {{subtitle}}} are filled in anywhere else,
 * and then do not head the content. So are {@code {{recipient}}} and {@code {{day}}} of a letter.
 */
public final class DocxWriter implements DocumentWriter {

    private final byte @Nullable [] template;

    /** Writes in a layout of our own. */
    public DocxWriter() {
        this.template = null;
    }

    /**
     * Writes into a template.
     *
     * @param template a DOCX
     * @throws IllegalArgumentException when it is none
     */
    public DocxWriter(byte[] template) {
        this.template = template.clone();
        try {
            opened(this.template).close();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("The template is not a DOCX", e);
        }
    }

    @Override
    public byte[] write(Document document) {
        try (XWPFDocument docx = template == null ? opened(OwnLayout.docx(document.title())) : opened(template);
                var file = new ByteArrayOutputStream()) {
            new DocxContent(docx, document).write();
            docx.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be written as DOCX", e);
        }
    }

    private static XWPFDocument opened(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(DocxWriter.class.getResourceAsStream(name));
    }
}
