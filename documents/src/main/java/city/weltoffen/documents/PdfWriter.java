package city.weltoffen.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;

/** Writes accessible PDF (PDF/UA) in Liberation Sans, which has Latin, Greek and Cyrillic letters. */
public final class PdfWriter implements DocumentWriter {

    private static final String FAMILY = "Liberation Sans";
    private static final String FURTHER = "Further ";

    static {
        // It tells about every step of every page otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final List<Path> furtherFonts;
    private final Page page;

    public PdfWriter() {
        this(List.of());
    }

    /** @param furtherFonts TrueType files for letters that Liberation Sans does not have, such as Chinese ones */
    public PdfWriter(List<Path> furtherFonts) {
        this.furtherFonts = List.copyOf(furtherFonts);
        this.page = new Page(resource("page.css"), families());
    }

    private String families() {
        StringBuilder families = new StringBuilder("'" + FAMILY + "'");
        for (int font = 0; font < furtherFonts.size(); font++) {
            families.append(", '").append(FURTHER).append(font).append('\'');
        }
        return families.toString();
    }

    @Override
    public byte[] write(Document document) {
        try (var pdf = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Weltoffen");
            fonts(builder);
            builder.withW3cDocument(page.of(document), null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be written as PDF", e);
        }
    }

    private void fonts(PdfRendererBuilder builder) {
        builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        for (int font = 0; font < furtherFonts.size(); font++) {
            builder.useFont(furtherFonts.get(font).toFile(), FURTHER + font, 400, FontStyle.NORMAL, true);
        }
    }

    private static InputStream font(String style) {
        return Objects.requireNonNull(
                PdfWriter.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"));
    }

    private static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
