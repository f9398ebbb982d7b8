package city.weltoffen.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes accessible PDF (PDF/UA) in Liberation Sans, which has Latin, Greek and Cyrillic letters, and in Noto Sans for
 * Chinese, Japanese and Korean ones.
 */
public final class PdfWriter implements DocumentWriter {

    private static final String FAMILY = "Liberation Sans";

    static {
        // It tells about every step of every page otherwise.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final List<FurtherFont> cityFonts;
    private final String css = resource("page.css");

    public PdfWriter() {
        this(List.of());
    }

    /** @param cityFonts TrueType files for letters that ours do not have, such as Arabic ones */
    public PdfWriter(List<Path> cityFonts) {
        this.cityFonts = IntStream.range(0, cityFonts.size())
                .mapToObj(font -> FurtherFont.ofFile("City " + font, cityFonts.get(font)))
                .toList();
    }

    @Override
    public byte[] write(Document document) {
        org.w3c.dom.Document page = Page.of(document);
        PdfHints.add(page, document);
        List<FurtherFont> further = Stream.concat(
                        cityFonts.stream(),
                        EastAsianFonts.neededFor(page.getDocumentElement().getTextContent()).stream())
                .toList();
        Page.style(page, css + "body { font-family: " + families(further) + "; }");
        try (var pdf = new ByteArrayOutputStream();
                PDDocument file = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Weltoffen");
            builder.usePDDocument(file);
            fonts(builder, file, further);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.withW3cDocument(page, null);
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The document could not be written as PDF", e);
        }
    }

    private static String families(List<FurtherFont> further) {
        return Stream.concat(Stream.of(FAMILY), further.stream().map(FurtherFont::family))
                .collect(Collectors.joining("', '", "'", "'"));
    }

    private static void fonts(PdfRendererBuilder builder, PDDocument file, List<FurtherFont> further)
            throws IOException {
        builder.useFont(quick(file, "Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(quick(file, "Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        further.forEach(font -> builder.useFont(font.file(), font.family(), 400, FontStyle.NORMAL, true));
    }

    /** Without looking for ligatures, which took most of the time and of which this font has next to none. */
    private static PDFontSupplier quick(PDDocument file, String style) throws IOException {
        TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(font(style)));
        letters.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(file, letters, true));
    }

    static InputStream font(String style) {
        return Objects.requireNonNull(
                PdfWriter.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf"));
    }

    static String resource(String name) {
        try (InputStream resource = Objects.requireNonNull(PdfWriter.class.getResourceAsStream(name))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
