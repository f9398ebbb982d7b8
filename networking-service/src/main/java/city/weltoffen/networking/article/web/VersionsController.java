package city.weltoffen.networking.article.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleVersion;
import city.weltoffen.networking.article.Articles;
import city.weltoffen.networking.article.Difference;
import city.weltoffen.networking.article.Markdown;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of an article, and what differs between them. */
@RestController
@RequestMapping("/api/articles/{id}")
@Tag(name = "articles")
class VersionsController {

    private final Articles articles;
    private final ArticleDesk desk;

    VersionsController(Articles articles, ArticleDesk desk) {
        this.articles = articles;
        this.desk = desk;
    }

    record VersionEntry(
            int number, Person by, Instant at, @Nullable String reason) {

        static VersionEntry of(ArticleVersion version) {
            return new VersionEntry(version.number(), version.by(), version.at(), version.reason());
        }
    }

    record VersionResponse(int number, ArticleContent content, String html) {}

    @GetMapping("/versions")
    @Allow(Who.MEMBERS)
    @Operation(summary = "The versions, the latest first")
    PageOf<VersionEntry> versions(@PathVariable String id, @ParameterObject @Valid PageQuery page, Identity identity) {
        return page.inFixedOrder()
                .of(desk.readable(id, identity).versions().reversed())
                .map(VersionEntry::of);
    }

    @GetMapping("/versions/{number}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One version")
    VersionResponse version(@PathVariable String id, @PathVariable int number, Identity identity) {
        ArticleContent content = articles.content(desk.readable(id, identity), number);
        return new VersionResponse(number, content, Markdown.html(content.body()));
    }

    @GetMapping("/difference")
    @Allow(Who.MEMBERS)
    @Operation(summary = "What differs between two versions, by lines and words")
    Difference difference(@PathVariable String id, @RequestParam int from, @RequestParam int to, Identity identity) {
        return articles.difference(desk.readable(id, identity), from, to);
    }
}
