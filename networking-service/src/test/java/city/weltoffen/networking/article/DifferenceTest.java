package city.weltoffen.networking.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static ArticleContent content(String body, String... keywords) {
        return new ArticleContent("de", "Titel", null, body, Set.of(keywords), Set.of(), Set.of(), Set.of(), List.of());
    }

    @Test
    void namesLinesAndWordsThatAreNotTheSame() {
        Difference difference = Difference.between(
                content("Eins\n\nDer rote Faden\n\nWeg damit"), content("Eins\n\nDer blaue Faden\n\nNeu\n\nDazu"));

        assertThat(difference.blocks().getFirst().kind()).isEqualTo(Difference.DifferenceKind.SAME);
        assertThat(difference.blocks().stream().flatMap(block -> block.parts().stream()))
                .contains(
                        new Difference.DifferentWords(Difference.DifferenceKind.REMOVED, "rote"),
                        new Difference.DifferentWords(Difference.DifferenceKind.ADDED, "blaue"));
        assertThat(difference.fields()).isEmpty();
    }

    @Test
    void isNothingBetweenTheSame() {
        assertThat(Difference.between(content("Eins"), content("Eins")).blocks())
                .allMatch(block -> block.kind() == Difference.DifferenceKind.SAME);
    }

    @Test
    void namesWhatElseChanged() {
        assertThat(Difference.between(content("Eins", "a"), content("Eins", "b"))
                        .fields())
                .containsExactly("keywords");
    }

    @Test
    void takesALongTextThatIsAnotherAltogether() {
        Difference difference = Difference.between(content("alt ".repeat(20_000)), content("neu ".repeat(20_000)));

        assertThat(difference.blocks()).isNotEmpty();
    }
}
