package city.weltoffen.relations.dossier.web;

import city.weltoffen.defaults.printing.Downloads;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.dossier.Dossiers;
import city.weltoffen.relations.partner.PartnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
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

    private final Dossiers dossiers;
    private final Downloads downloads;

    DossierController(Dossiers dossiers, Downloads downloads) {
        this.dossiers = dossiers;
        this.downloads = downloads;
    }

    @GetMapping(
            path = "/api/partners/{id}/dossier",
            produces = {MediaType.APPLICATION_PDF_VALUE, Downloads.DOCX})
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
        return downloads.of(dossiers.of(new PartnerId(id), identity, Locale.of(language)), format);
    }
}
