package city.weltoffen.networking.article;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Articles that wait for the office to agree that everybody may read them. */
@Component
class ArticleMatters implements MatterSource {

    private static final Wait APPROVE =
            Wait.of("article-to-approve", "Gutes Beispiel freizugeben", "Good practice to approve", "Prüfen", "Review");

    private final ArticleIndex index;

    ArticleMatters(ArticleIndex index) {
        this.index = index;
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return reader.office() ? index.published().flatMap(ArticleMatters::matter) : Stream.empty();
    }

    private static Stream<Matter> matter(ArticleEntry entry) {
        String title = entry.content().title();
        LocalDate since = entry.proposedOn();
        return since == null
                ? Stream.empty()
                : Stream.of(APPROVE.matter(
                        entry.id(), new LocalizedText(title, title), null, since, null, "/articles/" + entry.id()));
    }
}
