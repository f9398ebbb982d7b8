package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.call;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyTopic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortalKeywordsTest {

    @Test
    void leavesOutTheIdentifiers() {
        assertThat(call(anyTopic()).keywords()).containsExactly("Town twinning", "Democracy");
    }

    @Test
    void addsTagsOnceHoweverTheyAreCapitalised() {
        assertThat(keywords(anyTopic().with("tags", "Town Twinning", " CERV\u00a0", "")))
                .containsExactly("Town twinning", "Democracy", "CERV");
    }

    @Test
    void unpacksAListInsideOneText() {
        assertThat(keywords(anyTopic().with("keywords", "[\"TOWN-2026-MEET\",\"Town twinning\",\"R&amp;D\"]")))
                .containsExactly("Town twinning", "R&D");
    }

    @Test
    void keepsAKeywordThatOnlyLooksLikeAList() {
        assertThat(keywords(anyTopic().with("keywords", "[sic] towns"))).containsExactly("[sic] towns");
    }

    @Test
    void limitsNumberAndLength() {
        String[] many = IntStream.range(0, 5_000)
                .mapToObj(word -> word + "x".repeat(500))
                .toArray(String[]::new);

        assertThat(keywords(anyTopic().with("keywords", many)))
                .hasSize(200)
                .allSatisfy(word -> assertThat(word).hasSize(120).endsWith("…"));
    }

    private static List<String> keywords(PortalRowFixture row) {
        return call(row).keywords();
    }
}
