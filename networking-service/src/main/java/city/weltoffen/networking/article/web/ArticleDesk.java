package city.weltoffen.networking.article.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.article.Article;
import city.weltoffen.networking.article.ArticleId;
import city.weltoffen.networking.article.ArticleState;
import city.weltoffen.networking.article.Articles;
import city.weltoffen.networking.learning.Rights;
import city.weltoffen.networking.learning.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Who may do what with articles: who began one, who coordinates the department that keeps it, and the office write; what
 * is published all members read; that everybody may read it the office alone says.
 */
@Component
class ArticleDesk {

    private final Articles articles;
    private final Rights rights;

    ArticleDesk(Articles articles, Rights rights) {
        this.articles = articles;
        this.rights = rights;
    }

    /** @throws DomainProblem {@code not-found}, or {@code forbidden} where others do not read it yet or any more */
    Article readable(String id, Identity identity) {
        Article article = articles.require(new ArticleId(id));
        if (article.state() != ArticleState.PUBLISHED && !mayWrite(article, identity)) {
            throw DomainProblem.forbidden();
        }
        return article;
    }

    /** @throws DomainProblem {@code not-found} or {@code forbidden} */
    Article writable(String id, Identity identity) {
        Article article = articles.require(new ArticleId(id));
        if (!mayWrite(article, identity)) {
            throw DomainProblem.forbidden();
        }
        return article;
    }

    boolean mayWrite(Article article, Identity identity) {
        return article.author().subject().equals(identity.subject())
                || rights.coordinates(identity, article.department());
    }

    /**
     * The department that keeps a new article: the one named, where the person belongs to it, else the person's own.
     *
     * @throws DomainProblem {@code forbidden}
     */
    String departmentOf(@Nullable String named, Identity identity) {
        String department = Texts.orNone(named) == null ? identity.department() : named;
        if (department == null) {
            throw DomainProblem.invalid("#/department", "required");
        }
        rights.requireDepartment(department);
        if (!rights.belongsTo(identity, department)) {
            throw DomainProblem.forbidden();
        }
        return department;
    }

    ResponseEntity<ArticleResponse> answer(Article article, Identity identity) {
        return Versioned.ok(article.version(), response(article, identity));
    }

    ArticleResponse response(Article article, Identity identity) {
        boolean write = mayWrite(article, identity);
        boolean published = article.state() == ArticleState.PUBLISHED;
        boolean more = published && !article.isPublicAsItIs();
        boolean proposed = article.proposedOn() != null;
        boolean office = identity.isOffice();
        return ArticleResponse.of(
                article,
                new ArticleResponse.MayArticle(
                        write,
                        write && !published,
                        write && published,
                        write && more && !proposed && !office,
                        office && more,
                        office && (proposed || article.sheet() != null)));
    }
}
