package city.weltoffen.networking.article;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All published articles in the memory of this instance, so that lists and search ask no store. */
@Component
public class ArticleIndex {

    private final Mirror<Article, ArticleEntry> mirror;

    ArticleIndex(Articles articles) {
        this.mirror = new Mirror<>(articles.store(), ArticleId::new, ArticleEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("article.")) {
            mirror.on(event);
        }
    }

    /** Those that the administration may read, in no order. */
    public Stream<ArticleEntry> published() {
        return mirror.all().stream().filter(entry -> entry.state() == ArticleState.PUBLISHED);
    }

    /** Those that everybody may read, in no order. */
    public Stream<PublicEntry> open() {
        return published().flatMap(entry -> Stream.ofNullable(entry.open()));
    }
}
