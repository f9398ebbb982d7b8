package city.weltoffen.relations.file.web;

import city.weltoffen.defaults.printing.Downloads;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.enquiry.EnquiryId;
import city.weltoffen.relations.file.Files;
import city.weltoffen.relations.relation.RelationId;
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

/** "To the file": one matter as PDF, for whoever may read it. */
@RestController
class FilesController {

    private static final String LANGUAGES = "de|en";

    private final Files files;
    private final Downloads downloads;

    FilesController(Files files, Downloads downloads) {
        this.files = files;
        this.downloads = downloads;
    }

    @GetMapping(path = "/api/relations/{id}/file.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Allow(Who.MEMBERS)
    @Tag(name = "relations")
    @Operation(summary = "A relation with its whole history, for the records system")
    ResponseEntity<byte[]> relation(
            @PathVariable String id,
            @RequestParam(defaultValue = "de") @Pattern(regexp = LANGUAGES) String language,
            Identity identity) {
        return downloads.of(files.of(new RelationId(id), identity, Locale.of(language)), "pdf");
    }

    @GetMapping(path = "/api/enquiries/{id}/file.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Allow(Who.MEMBERS)
    @Tag(name = "enquiries")
    @Operation(
            summary = "An enquiry with its whole history, for the records system",
            description = "Sender and letters are for the office, the departments asked and whoever entered it.")
    ResponseEntity<byte[]> enquiry(
            @PathVariable String id,
            @RequestParam(defaultValue = "de") @Pattern(regexp = LANGUAGES) String language,
            Identity identity) {
        return downloads.of(files.of(new EnquiryId(id), identity, Locale.of(language)), "pdf");
    }

    @GetMapping(path = "/api/activities/{id}/file.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Allow(Who.MEMBERS)
    @Tag(name = "activities")
    @Operation(summary = "An activity with its whole history, for the records system; without its participants")
    ResponseEntity<byte[]> activity(
            @PathVariable String id,
            @RequestParam(defaultValue = "de") @Pattern(regexp = LANGUAGES) String language,
            Identity identity) {
        return downloads.of(files.of(new ActivityId(id), identity, Locale.of(language)), "pdf");
    }
}
