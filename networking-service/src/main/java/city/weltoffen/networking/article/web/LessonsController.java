package city.weltoffen.networking.article.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.application.ApplicationContent;
import city.weltoffen.networking.application.ApplicationId;
import city.weltoffen.networking.application.Applications;
import city.weltoffen.networking.article.Article;
import city.weltoffen.networking.article.ArticleContent;
import city.weltoffen.networking.article.ArticleId;
import city.weltoffen.networking.article.Articles;
import city.weltoffen.networking.learning.Rights;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Articles of what departments learned by applying for funding. */
@RestController
@RequestMapping("/api/applications/{id}/article")
@Tag(name = "applications")
class LessonsController {

    /** Of an article; that of an application may be longer. */
    private static final int LONGEST_TITLE = 200;

    private final Applications applications;
    private final Articles articles;
    private final Rights rights;
    private final ArticleDesk desk;

    LessonsController(Applications applications, Articles articles, Rights rights, ArticleDesk desk) {
        this.applications = applications;
        this.articles = articles;
        this.rights = rights;
        this.desk = desk;
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Makes the draft of an article of an application's lessons; asked again, answers with the same",
            description = "For who coordinates one of its departments, which keeps the article, and the office. Its"
                    + " language is that of the request; title and text are there to be changed.")
    ResponseEntity<ArticleResponse> make(@PathVariable String id, Identity identity, Locale locale) {
        ApplicationContent application =
                applications.require(new ApplicationId(id)).content();
        String department = application.departments().stream()
                .filter(one -> rights.coordinates(identity, one))
                .findFirst()
                .orElseThrow(DomainProblem::forbidden);
        Article begun = articles.begin(ArticleId.ofLessons(id), department, content(application, locale));
        Article draft = desk.readable(begun.id().value(), identity);
        return Versioned.created(
                "/api/articles/" + draft.id().value(), draft.version(), desk.response(draft, identity));
    }

    /** Without the links: they lead to the file of the application. */
    private static ArticleContent content(ApplicationContent application, Locale locale) {
        String lessons = application.lessons();
        if (lessons == null) {
            throw new DomainProblem("application-lessons");
        }
        String programme = application.fundedBy();
        return new ArticleContent(
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "de",
                application.title().length() > LONGEST_TITLE ? application.project() : application.title(),
                null,
                lessons,
                programme == null ? Set.of() : Set.of(programme),
                application.themes(),
                application.measures(),
                application.partners(),
                List.of());
    }
}
