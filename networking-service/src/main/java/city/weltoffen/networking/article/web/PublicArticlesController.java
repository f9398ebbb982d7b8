package city.weltoffen.networking.article.web;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleIndex;
import city.weltoffen.networking.article.PublicEntry;
import city.weltoffen.networking.article.Snippet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Good practice that everybody may read. */
@RestController
@RequestMapping("/api/public/articles")
@Tag(name = "public articles")
class PublicArticlesController {

    private final ArticleIndex index;
    private final Directory directory;

    PublicArticlesController(ArticleIndex index, Directory directory) {
        this.index = index;
        this.directory = directory;
    }

    /** @param snippet where the text meets what was looked for, or how it begins */
    record PublicSummary(
            String id,
            String language,
            String title,
            @Nullable String summary,
            Set<String> themes,
            LocalDate since,
            List<Snippet> snippet) {

        static PublicSummary of(PublicEntry entry, @Nullable String query) {
            ArticleContent content = entry.sheet().content();
            return new PublicSummary(
                    entry.id(),
                    content.language(),
                    content.title(),
                    content.summary(),
                    content.themes(),
                    entry.sheet().since(),
                    entry.words().snippet(query));
        }
    }

    @GetMapping
    @Allow(Who.ANYBODY)
    @Operation(summary = "Examples of good practice: what is looked for by how well it fits, else the latest first")
    PageOf<PublicSummary> list(
            @RequestParam @Size(max = 200) @Nullable String q,
            @RequestParam @Nullable Set<String> theme,
            @RequestParam @Nullable Set<String> language,
            @ParameterObject @Valid PageQuery page) {
        Stream<PublicEntry> fitting = index.open().filter(entry -> {
            ArticleContent content = entry.sheet().content();
            return ArticleFilter.anyOf(theme, content.themes())
                    && ArticleFilter.anyOf(language, Set.of(content.language()));
        });
        return page.inFixedOrder()
                .of(ArticleRanking.of(fitting, q, PublicEntry::words, PublicArticlesController::since))
                .map(entry -> PublicSummary.of(entry, q));
    }

    private static Instant since(PublicEntry entry) {
        return entry.sheet().since().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @GetMapping("/{id}")
    @Allow(Who.ANYBODY)
    @Operation(summary = "One example of good practice")
    PublicArticle get(@PathVariable String id) {
        return index.open()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(entry -> PublicArticle.of(
                        entry,
                        directory
                                .department(entry.department())
                                .map(DepartmentEntry::name)
                                .orElse(null)))
                .orElseThrow(() -> DomainProblem.notFound(id));
    }
}
