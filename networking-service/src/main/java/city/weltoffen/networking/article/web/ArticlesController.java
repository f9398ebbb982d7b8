package city.weltoffen.networking.article.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.article.Article;
import city.weltoffen.networking.article.ArticleEntry;
import city.weltoffen.networking.article.ArticleId;
import city.weltoffen.networking.article.ArticleIndex;
import city.weltoffen.networking.article.ArticleState;
import city.weltoffen.networking.article.Articles;
import city.weltoffen.networking.article.Markdown;
import city.weltoffen.networking.learning.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Articles: finding, reading, writing. */
@RestController
@RequestMapping("/api/articles")
@Tag(name = "articles")
class ArticlesController {

    private final Articles articles;
    private final ArticleIndex index;
    private final ArticleDesk desk;

    ArticlesController(Articles articles, ArticleIndex index, ArticleDesk desk) {
        this.articles = articles;
        this.index = index;
        this.desk = desk;
    }

    record ArticlePreviewRequest(
            @NotNull @Size(max = 100_000) String body) {}

    record ArticlePreview(String html) {}

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Articles: what is looked for by how well it fits, else the latest first")
    PageOf<ArticleSummary> list(
            @ParameterObject @Valid ArticleFilter filter, @ParameterObject @Valid PageQuery page, Identity identity) {
        return page.inFixedOrder()
                .of(ArticleRanking.of(
                        candidates(filter.state(), identity).filter(entry -> filter.fits(entry, identity.subject())),
                        filter.q(),
                        ArticleEntry::words,
                        ArticleEntry::changedAt))
                .map(entry -> ArticleSummary.of(entry, filter.q()));
    }

    private Stream<ArticleEntry> candidates(@Nullable ArticleState state, Identity identity) {
        if (state == null || state == ArticleState.PUBLISHED) {
            return index.published();
        }
        return articles.in(state).stream()
                .filter(article -> desk.mayWrite(article, identity))
                .map(ArticleEntry::of);
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One article, also as harmless HTML")
    ResponseEntity<ArticleResponse> get(@PathVariable String id, Identity identity) {
        return desk.answer(desk.readable(id, identity), identity);
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Begins a draft, which only its writers see")
    ResponseEntity<ArticleResponse> begin(@Valid @RequestBody ArticleRequest request, Identity identity) {
        String department = desk.departmentOf(request.department(), identity);
        Article begun = articles.begin(department, request.content());
        return Versioned.created(
                "/api/articles/" + begun.id().value(), begun.version(), desk.response(begun, identity));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Writes the next version, with a reason where others read it already",
            description =
                    "Who began it, who coordinates its department, and the international office may. The department"
                            + " stays.")
    ResponseEntity<ArticleResponse> write(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody ArticleRequest request,
            Identity identity) {
        ArticleId known = desk.writable(id, identity).id();
        return desk.answer(
                articles.write(known, expected, request.content(), Texts.orNone(request.reason())), identity);
    }

    @PostMapping("/preview")
    @Allow(Who.MEMBERS)
    @Operation(summary = "How Markdown will look")
    ArticlePreview preview(@Valid @RequestBody ArticlePreviewRequest request) {
        return new ArticlePreview(Markdown.html(request.body()));
    }
}
