package city.weltoffen.relations.dossier.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.documents.Document;
import city.weltoffen.documents.DocumentFormat;
import city.weltoffen.documents.DocumentWriter;
import city.weltoffen.documents.DocxWriter;
import city.weltoffen.documents.PdfWriter;
import city.weltoffen.relations.dossier.Dossiers;
import city.weltoffen.relations.partner.PartnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dossier of a partner as a file. */
@RestController
@Tag(name = "partners")
class DossierController {

    /** As {@link DocumentFormat#DOCX} says it; annotations take constants only. */
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Dossiers dossiers;
    private final DocxWriter docx;
    private final PdfWriter pdf;

    DossierController(Dossiers dossiers, DocxWriter docx, PdfWriter pdf) {
        this.dossiers = dossiers;
        this.docx = docx;
        this.pdf = pdf;
    }

    @GetMapping(
            path = "/api/partners/{id}/dossier",
            produces = {MediaType.APPLICATION_PDF_VALUE, DOCX})
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "The dossier of a partner, for the office and the departments that have a relation with it",
            description = "Facts, people, relations with agreement and upkeep, last exchanges, activities and gifts,"
                    + " open matters.")
    ResponseEntity<byte[]> dossier(
            @PathVariable String id,
            @RequestParam(defaultValue = "pdf") @Pattern(regexp = "docx|pdf") String format,
            @RequestParam(defaultValue = "de") @Pattern(regexp = "de|en") String language,
            Identity identity) {
        Document dossier = dossiers.of(new PartnerId(id), identity, Locale.of(language));
        DocumentFormat form = DocumentFormat.valueOf(format.toUpperCase(Locale.ROOT));
        DocumentWriter writer = form == DocumentFormat.DOCX ? docx : pdf;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(form.fileName(dossier.title())))
                .body(writer.write(dossier));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
