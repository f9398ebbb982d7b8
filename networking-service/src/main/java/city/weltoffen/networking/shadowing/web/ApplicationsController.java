package city.weltoffen.networking.shadowing.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.article.Article;
import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleId;
import city.weltoffen.networking.article.Articles;
import city.weltoffen.networking.learning.Texts;
import city.weltoffen.networking.shadowing.JobShadowing;
import city.weltoffen.networking.shadowing.JobShadowingId;
import city.weltoffen.networking.shadowing.JobShadowings;
import city.weltoffen.networking.shadowing.LearningReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applying for job shadowing, deciding, and what was learned. */
@RestController
@RequestMapping("/api/job-shadowings/{id}")
@Tag(name = "job shadowings")
class ApplicationsController {

    private final JobShadowings shadowings;
    private final Articles articles;
    private final JobShadowingDesk desk;

    ApplicationsController(JobShadowings shadowings, Articles articles, JobShadowingDesk desk) {
        this.shadowings = shadowings;
        this.articles = articles;
        this.desk = desk;
    }

    /** @param motivation why the person wants to come */
    record ApplyRequest(@NotBlank @Size(max = 5000) String motivation) {}

    record Acceptance(@Size(max = 1000) @Nullable String reason) {}

    record JobShadowingRefusal(@NotBlank @Size(max = 1000) String reason) {}

    /** @param text what was learned, Markdown */
    record LearningReportRequest(
            @NotBlank @Size(max = 50_000) String text) {}

    /** @param language de or en, in which the report is written */
    record ArticleOfReport(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Pattern(regexp = "de|en") String language) {}

    /** @param article id of the draft */
    record MadeArticle(String article) {}

    @PostMapping("/apply")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Applies for a place; who coordinates the department hears of it")
    ResponseEntity<JobShadowingResponse> apply(
            @PathVariable String id, @Valid @RequestBody ApplyRequest request, Identity identity) {
        return desk.answer(
                shadowings.apply(
                        new JobShadowingId(id),
                        identity.department(),
                        request.motivation().strip()),
                identity);
    }

    @PostMapping("/withdraw")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Takes the reader's application back")
    ResponseEntity<JobShadowingResponse> withdraw(@PathVariable String id, Identity identity) {
        return desk.answer(shadowings.withdraw(new JobShadowingId(id), identity.subject()), identity);
    }

    @PostMapping("/applications/{application}/accept")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Accepts an application; the person hears of it")
    ResponseEntity<JobShadowingResponse> accept(
            @PathVariable String id,
            @PathVariable String application,
            @Valid @RequestBody Acceptance request,
            Identity identity) {
        JobShadowingId known = desk.offeredBy(id, identity);
        return desk.answer(shadowings.accept(known, application, Texts.orNone(request.reason())), identity);
    }

    @PostMapping("/applications/{application}/decline")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Declines an application, and says why; the person hears of it")
    ResponseEntity<JobShadowingResponse> decline(
            @PathVariable String id,
            @PathVariable String application,
            @Valid @RequestBody JobShadowingRefusal request,
            Identity identity) {
        JobShadowingId known = desk.offeredBy(id, identity);
        return desk.answer(shadowings.decline(known, application, request.reason()), identity);
    }

    @PostMapping("/complete")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Says what the reader learned there")
    ResponseEntity<JobShadowingResponse> complete(
            @PathVariable String id, @Valid @RequestBody LearningReportRequest request, Identity identity) {
        return desk.answer(
                shadowings.complete(
                        new JobShadowingId(id),
                        identity.subject(),
                        request.text().strip()),
                identity);
    }

    @PostMapping("/article")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Makes the draft of an article of the reader's learning report; asked again, names the same")
    MadeArticle makeArticle(@PathVariable String id, @Valid @RequestBody ArticleOfReport request, Identity identity) {
        JobShadowing shadowing = shadowings.noteArticle(
                new JobShadowingId(id), identity.subject(), ArticleId.next().value());
        LearningReport report = desk.reportOf(shadowing, identity);
        ArticleId article = new ArticleId(Objects.requireNonNull(report.article(), "noted"));
        Article draft = articles.begin(
                article,
                desk.departmentOf(shadowing, identity),
                new ArticleContent(
                        request.language(),
                        request.title().strip(),
                        null,
                        report.text(),
                        Set.of(),
                        shadowing.details().themes(),
                        Set.of(),
                        Set.of(),
                        List.of()));
        return new MadeArticle(draft.id().value());
    }
}
