package city.weltoffen.networking.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleWordsTest {

    private static final ArticleWords WORDS = ArticleWords.of(new ArticleContent(
            "de",
            "Jugendaustausch mit Partnerstädten",
            "Worauf es ankommt",
            "Wer **Begegnungen** in Poznań plant, braucht Übersetzungen. The cities' volunteers were trained.",
            Set.of("Völkerverständigung"),
            Set.of(),
            Set.of(),
            Set.of(),
            List.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Begegnung",
                "begegnungen",
                "Übersetzung",
                "uebersetzung",
                "Ubersetzungen",
                "Partnerstadt",
                "partnerstaedte",
                "Poznan",
                "volkerverstandigung",
                "city",
                "volunteer",
                "training",
                "Austausch",
                "Jugendaustausch Übersetzung volunteers"
            })
    void areFoundInWhateverForm(String query) {
        assertThat(WORDS.score(query)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hiroshima", "Begegnung Hiroshima", "aus", "!?"})
    void areNotFoundWhereTheyAreNot(String query) {
        assertThat(WORDS.score(query)).isZero();
    }

    @Test
    void countMoreInTheTitle() {
        assertThat(WORDS.score("Jugendaustausch")).isGreaterThan(WORDS.score("Begegnung"));
    }

    @Test
    void areShownWhereTheyStand() {
        List<Snippet> snippet = WORDS.snippet("übersetzung");

        assertThat(snippet).filteredOn(Snippet::hit).extracting(Snippet::text).containsExactly("Übersetzungen");
        assertThat(snippet.stream().map(Snippet::text).collect(Collectors.joining()))
                .startsWith("Wer Begegnungen in Poznań plant, braucht Übersetzungen.");
    }

    @Test
    void areShownInALongTextAlso() {
        String body = "Wort ".repeat(2000) + "Begegnungen " + "Ende ".repeat(2000);
        List<Snippet> snippet = Snippet.of(body, "Begegnung");

        assertThat(snippet).filteredOn(Snippet::hit).extracting(Snippet::text).containsExactly("Begegnungen");
        assertThat(snippet.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(300);
    }
}
