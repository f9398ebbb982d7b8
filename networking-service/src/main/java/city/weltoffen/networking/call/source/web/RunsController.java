package city.weltoffen.networking.call.source.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.Problems;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.networking.call.source.CallSource;
import city.weltoffen.networking.call.source.CallSources;
import city.weltoffen.networking.call.source.Run;
import city.weltoffen.networking.call.source.RunEngine;
import city.weltoffen.networking.call.source.RunTrigger;
import city.weltoffen.networking.call.source.RunningAlready;
import city.weltoffen.networking.call.source.Runs;
import city.weltoffen.networking.call.source.SourceId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Runs of a source: beginning one, seeing how far it is and what came of it. */
@RestController
@RequestMapping("/api/call-sources/{id}")
@Tag(name = "call-sources")
class RunsController {

    private final CallSources sources;
    private final RunEngine engine;
    private final Runs runs;
    private final SourceAnswers answers;
    private final Problems problems;

    RunsController(CallSources sources, RunEngine engine, Runs runs, SourceAnswers answers, Problems problems) {
        this.sources = sources;
        this.engine = engine;
        this.runs = runs;
        this.answers = answers;
        this.problems = problems;
    }

    @GetMapping("/runs")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Runs of a source, the latest first")
    PageOf<RunSummary> list(@PathVariable String id, @ParameterObject @Valid PageQuery page, Locale locale) {
        SourceId source = sources.require(new SourceId(id)).id();
        return runs.of(source, page.inFixedOrder()).map(run -> answers.summary(run, locale));
    }

    @GetMapping("/runs/{run}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One run: how far it is, what became of its rows, and which it did not take")
    RunResponse get(@PathVariable String id, @PathVariable String run, Locale locale) {
        return answers.of(runs.require(new SourceId(id), run), locale);
    }

    @PostMapping("/runs")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Asks the source now and answers at once",
            description = "409 with the id of the run when one goes on already: field run, and Location.")
    @ApiResponse(
            responseCode = "202",
            description = "Begun; Location says where the run is",
            content = @Content(schema = @Schema(implementation = RunResponse.class)))
    ResponseEntity<?> ask(@PathVariable String id, Locale locale) {
        CallSource source = sources.require(new SourceId(id));
        try {
            return begun(engine.ask(source, RunTrigger.REQUEST), locale);
        } catch (RunningAlready running) {
            return conflict(source, running, locale);
        }
    }

    @PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Reads a file as this source would be read, and answers at once",
            description = "One part named file, plain or packed with gzip; 160 MB at most (413). Of a kind of source:"
                    + " a response page of the portal's search, its bulk file, a feed, the export of the"
                    + " Förderdatenbank. 409 as for runs.")
    @ApiResponse(
            responseCode = "202",
            description = "Begun; Location says where the run is",
            content = @Content(schema = @Schema(implementation = RunResponse.class)))
    ResponseEntity<?> upload(@PathVariable String id, @RequestPart("file") MultipartFile file, Locale locale)
            throws IOException {
        CallSource source = sources.require(new SourceId(id));
        if (!engine.canRead(source)) {
            throw new DomainProblem("call-source-upload");
        }
        Path kept = Files.createTempFile("weltoffen-upload-", ".bin");
        try {
            file.transferTo(kept);
            return begun(engine.read(source, name(file), kept), locale);
        } catch (RunningAlready running) {
            Files.deleteIfExists(kept);
            return conflict(source, running, locale);
        } catch (IOException | RuntimeException fault) {
            Files.deleteIfExists(kept);
            throw fault;
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null || name.isBlank() ? file.getName() : name.substring(0, Math.min(200, name.length()));
    }

    private ResponseEntity<RunResponse> begun(Run run, Locale locale) {
        return ResponseEntity.accepted()
                .location(address(run.source(), run.id()))
                .body(answers.of(run, locale));
    }

    private ResponseEntity<ProblemDetail> conflict(CallSource source, RunningAlready running, Locale locale) {
        ProblemDetail problem = problems.of(HttpStatus.CONFLICT, "call-source-running", locale);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(HttpStatus.CONFLICT).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (running.run() != null) {
            problem.setProperty("run", running.run());
            answer.location(address(source.id(), running.run()));
        }
        return answer.body(problem);
    }

    private static URI address(SourceId source, String run) {
        return URI.create("/api/call-sources/" + source.value() + "/runs/" + run);
    }
}
