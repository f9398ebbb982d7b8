package city.weltoffen.networking.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Acting;
import com.fasterxml.uuid.Generators;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** All articles with their versions. */
@Repository
public class Articles {

    private final AggregateStore<Article> store;
    private final MongoTemplate template;
    private final Acting acting;

    Articles(AggregateStores stores, MongoTemplate template, Acting acting) {
        this.store = stores.of(Article.class);
        this.template = template;
        this.acting = acting;
    }

    AggregateStore<Article> store() {
        return store;
    }

    /** Those that nobody else sees yet or any more, since only what is published is told to other instances. */
    public List<Article> in(ArticleState state) {
        return store.find(where("state").is(state.name()));
    }

    List<Article> keptBy(String department) {
        return store.find(where("department").is(department));
    }

    /** @throws DomainProblem {@code not-found} */
    public Article require(ArticleId id) {
        return store.require(id);
    }

    public Article begin(String department, ArticleContent content) {
        return begin(ArticleId.next(), department, content);
    }

    /** Begins it unless somebody has, so that asking twice makes one. */
    public Article begin(ArticleId id, String department, ArticleContent content) {
        Optional<Article> begun = store.find(id);
        if (begun.isPresent()) {
            return begun.get();
        }
        try {
            return store.save(Article.begin(id, department, content, kept(content), acting.now()));
        } catch (DuplicateKeyException faster) {
            return store.require(id);
        }
    }

    /** @throws DomainProblem {@code stale} */
    public Article write(ArticleId id, ExpectedVersion expected, ArticleContent content, @Nullable String reason) {
        String text = kept(content);
        return store.update(id, expected, article -> article.write(content, reason, text, acting.now()));
    }

    /** The text is there before the version that names it; one that no version names harms nobody. */
    private String kept(ArticleContent content) {
        Markdown.requireReadable(content.body(), "#/body");
        String id = Generators.timeBasedEpochGenerator().generate().toString();
        template.insert(new KeptText(id, content));
        return id;
    }

    /** @throws DomainProblem {@code not-found} */
    public ArticleContent content(Article article, int version) {
        return article.versions().stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .map(one -> template.findById(one.text(), KeptText.class))
                .map(KeptText::content)
                .orElseThrow(() -> DomainProblem.notFound(String.valueOf(version)));
    }

    /** @throws DomainProblem {@code not-found} where there is no such version */
    public Difference difference(Article article, int from, int to) {
        return Difference.between(content(article, from), content(article, to));
    }

    public Article publish(ArticleId id) {
        return store.update(id, article -> article.publish(acting.now()));
    }

    public Article withdraw(ArticleId id, String reason) {
        return store.update(id, article -> article.withdraw(reason));
    }

    public Article propose(ArticleId id) {
        return store.update(id, article -> article.propose(acting.now()));
    }

    /** @throws DomainProblem {@code stale} when there is a later version than the one that was read */
    public Article approve(ArticleId id, int version) {
        return store.update(id, article -> article.approve(version, acting.now()));
    }

    public Article keepInside(ArticleId id) {
        return store.update(id, article -> article.keepInside(acting.now()));
    }

    public void forgetName(ArticleId id, String subject) {
        store.update(id, article -> article.forgetName(subject));
    }

    void follow(Article article, DepartmentSuccession succession) {
        store.update(article.id(), now -> now.follow(succession));
    }
}
