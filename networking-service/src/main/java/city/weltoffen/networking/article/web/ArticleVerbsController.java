package city.weltoffen.networking.article.web;

import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.article.ArticleId;
import city.weltoffen.networking.article.Articles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an article. */
@RestController
@RequestMapping("/api/articles/{id}")
@Tag(name = "articles")
class ArticleVerbsController {

    private final Articles articles;
    private final ArticleDesk desk;

    ArticleVerbsController(Articles articles, ArticleDesk desk) {
        this.articles = articles;
        this.desk = desk;
    }

    record ArticleWithdrawal(@NotBlank @Size(max = 1000) String reason) {}

    /** @param version number of the version that was read */
    record ArticleApproval(@NotNull Integer version) {}

    @PostMapping("/publish")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Lets all members read it")
    ResponseEntity<ArticleResponse> publish(@PathVariable String id, Identity identity) {
        return desk.answer(articles.publish(desk.writable(id, identity).id()), identity);
    }

    @PostMapping("/withdraw")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Nobody is to rely on it any more")
    ResponseEntity<ArticleResponse> withdraw(
            @PathVariable String id, @Valid @RequestBody ArticleWithdrawal request, Identity identity) {
        return desk.answer(articles.withdraw(desk.writable(id, identity).id(), request.reason()), identity);
    }

    @PostMapping("/propose")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Asks the international office to let everybody read it as good practice")
    ResponseEntity<ArticleResponse> propose(@PathVariable String id, Identity identity) {
        return desk.answer(articles.propose(desk.writable(id, identity).id()), identity);
    }

    @PostMapping("/approve")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Lets everybody read it as good practice, as it is",
            description = "Later versions are for members only until this is said again.")
    ResponseEntity<ArticleResponse> approve(
            @PathVariable String id, @Valid @RequestBody ArticleApproval request, Identity identity) {
        return desk.answer(articles.approve(new ArticleId(id), request.version()), identity);
    }

    @PostMapping("/keep-inside")
    @Allow(Who.OFFICE)
    @Operation(summary = "Lets members alone read it, or does not follow a proposal")
    ResponseEntity<ArticleResponse> keepInside(@PathVariable String id, Identity identity) {
        return desk.answer(articles.keepInside(new ArticleId(id)), identity);
    }
}
