package city.weltoffen.measures.concept.web;

import city.weltoffen.defaults.problems.Problems;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.measures.concept.BrokenConcept;
import city.weltoffen.measures.concept.Concepts;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.concept.Mistake;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Import of a concept's file. */
@RestController
@RequestMapping("/api/concept/imports")
@Tag(name = "concept")
class ConceptImportsController {

    private final Concepts concepts;
    private final Problems problems;

    ConceptImportsController(Concepts concepts, Problems problems) {
        this.concepts = concepts;
        this.problems = problems;
    }

    /**
     * What an import did, or would do.
     *
     * @param dryRun nothing was taken over
     * @param warnings what is odd but no reason to refuse the file
     */
    record ImportReport(boolean dryRun, List<Difference> differences, List<Spot> warnings) {}

    /** A spot in the file; line and column count from 1. */
    record Spot(int line, int column, String pointer, String code, String detail) {}

    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml", "text/plain"})
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Takes over a concept's file (YAML), or says what it would change",
            description = "Only what differs from the file taken over last is applied; what people changed by hand and"
                    + " all progress stays. Of a file with mistakes nothing is taken, and each is named with its line.")
    @RequestBody(required = true, content = @Content(mediaType = "application/yaml", schema = @Schema(type = "string")))
    ImportReport run(InputStream body, @RequestParam(defaultValue = "false") boolean dryRun, Locale locale)
            throws IOException {
        return report(concepts.bytes(body), dryRun, locale);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allow(Who.OFFICE)
    @Operation(summary = "The same for a file that a form sends, as one part named file")
    ImportReport upload(
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Locale locale)
            throws IOException {
        try (InputStream body = file.getInputStream()) {
            return report(concepts.bytes(body), dryRun, locale);
        }
    }

    private ImportReport report(byte[] file, boolean dryRun, Locale locale) {
        Concepts.Outcome outcome = dryRun ? concepts.tryOut(file) : concepts.takeOver(file);
        return new ImportReport(
                dryRun,
                outcome.differences(),
                outcome.warnings().stream()
                        .map(warning -> spot(warning, locale))
                        .toList());
    }

    private Spot spot(Mistake mistake, Locale locale) {
        return new Spot(
                mistake.place().line(),
                mistake.place().column(),
                "#/" + mistake.path(),
                mistake.code(),
                problems.ofField(mistake.code(), locale, mistake.arguments().toArray()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(BrokenConcept broken, Locale locale) {
        ProblemDetail problem = problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "concept-broken",
                locale,
                broken.mistakes().size());
        List<Spot> spots =
                broken.mistakes().stream().map(mistake -> spot(mistake, locale)).toList();
        problem.setProperty("errors", spots);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
