package city.weltoffen.networking.article;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.succession.DepartmentFollower;
import org.springframework.stereotype.Component;

/** Articles are kept by the successor of the department that kept them; their versions still name who wrote them. */
@Component
class ArticlesFollow implements DepartmentFollower {

    private final Articles articles;

    ArticlesFollow(Articles articles) {
        this.articles = articles;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        articles.keptBy(succession.slug()).forEach(article -> articles.follow(article, succession));
    }
}
