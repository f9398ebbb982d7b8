package city.weltoffen.networking.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.acting.Moment;
import city.weltoffen.networking.acting.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@NetworkingTest
class ArticleIndexTest {

    @Autowired
    ArticleIndex index;

    @Autowired
    MongoTemplate template;

    @Test
    void leavesOutWhatCannotBeReadInsteadOfKeepingTheServiceFromStarting() {
        ArticleContent content = new ArticleContent(
                "de", "Tief", null, ">".repeat(2000), Set.of(), Set.of(), Set.of(), Set.of(), List.of());
        Moment now = new Moment(
                Instant.parse("2026-05-06T10:00:00Z"), LocalDate.of(2026, 5, 6), new Person("uli", null), false);
        Article stored = template.save(Article.begin(ArticleId.next(), "umwelt", content, "t", now));
        try {
            assertThatCode(index::load).doesNotThrowAnyException();
            assertThat(index.published())
                    .noneMatch(entry -> entry.id().equals(stored.id().value()));
        } finally {
            template.remove(stored);
        }
    }
}
