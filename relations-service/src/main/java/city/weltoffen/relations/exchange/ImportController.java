package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.Problems;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Import of partners with their relations. */
@RestController
@Tag(name = "exchange")
class ImportController {

    private final RelationImport imports;
    private final Problems problems;

    ImportController(RelationImport imports, Problems problems) {
        this.imports = imports;
        this.problems = problems;
    }

    @PostMapping(path = "/api/relations/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Imports partners with their relations from CSV or XLSX",
            description = "One part named file. Every problem is named by row and column; with one problem nothing of"
                    + " the file is taken. Rows that are known already stay as they are. A dry run takes nothing.")
    ImportReport run(
            @RequestPart("file") MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Locale locale)
            throws IOException {
        var outcome = imports.run(file, dryRun);
        boolean taken = !dryRun && outcome.problems().isEmpty();
        return new ImportReport(
                dryRun,
                outcome.rows(),
                taken || dryRun ? outcome.partners() : 0,
                taken || dryRun ? outcome.relations() : 0,
                outcome.known(),
                outcome.problems().stream()
                        .map(problem -> new ImportReport.Problem(
                                problem.row(),
                                problem.column()
                                        .header(Locale.GERMAN.getLanguage().equals(locale.getLanguage())),
                                problems.ofField(
                                        problem.code(),
                                        locale,
                                        problem.arguments().toArray())))
                        .toList());
    }
}
