package city.weltoffen.defaults.printing;

import city.weltoffen.documents.Document;
import city.weltoffen.documents.DocumentFormat;
import city.weltoffen.documents.DocumentWriter;
import city.weltoffen.documents.DocxWriter;
import city.weltoffen.documents.HtmlWriter;
import city.weltoffen.documents.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a document as DOCX, PDF or HTML. */
public class Downloads {

    /** As {@link DocumentFormat#DOCX} says it; annotations take constants only. */
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DocxWriter docx;
    private final PdfWriter pdf;
    private final HtmlWriter html = new HtmlWriter();

    Downloads(DocxWriter docx, PdfWriter pdf) {
        this.docx = docx;
        this.pdf = pdf;
    }

    /** @param format {@code docx}, {@code pdf} or {@code html} */
    public ResponseEntity<byte[]> of(Document document, String format) {
        DocumentFormat form = DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(form.fileName(document.title())))
                .body(writer(form).write(document));
    }

    private DocumentWriter writer(DocumentFormat format) {
        return switch (format) {
            case DOCX -> docx;
            case PDF -> pdf;
            case HTML -> html;
        };
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
