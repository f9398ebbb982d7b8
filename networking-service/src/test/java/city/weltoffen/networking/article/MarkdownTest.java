package city.weltoffen.networking.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void isRenderedWithTablesBelowTheTitleOfThePage() {
        assertThat(Markdown.html("# Anfang\n\nEin **Wort**.\n\n| a | b |\n|:--|--:|\n| 1 | 2 |\n"))
                .contains("<h2>Anfang</h2>", "<strong>Wort</strong>", "<table>", "<th align=\"left\">a</th>")
                .contains("<td align=\"right\">2</td>");
    }

    @Test
    void isRefusedWhereItIsNestedDeeperThanAnybodyReads() {
        assertThatThrownBy(() -> Markdown.requireReadable("> ".repeat(2000) + "a", "#/body"))
                .hasMessageContaining("too-nested");
        assertThatThrownBy(() -> Markdown.html("*".repeat(20_000) + "a" + "*".repeat(20_000)))
                .hasMessageContaining("too-nested");
        assertThat(Markdown.html("> ".repeat(20) + "a")).contains("<p>a</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src='https://evil.example/x.js'></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&#58;alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](https://a.example/b.png)",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<p style=\"background:url(javascript:alert(1))\" onclick=\"alert(1)\">x</p>",
                "<form action=\"https://evil.example\"><input name=password></form>",
                "<a href=\"https://a.example\" onmouseover=\"alert(1)\">x</a>",
                "<style>body{display:none}</style>",
                "<base href=\"https://evil.example/\">",
                "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "`<script>`\n\n    <script>alert(1)</script>",
                "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |"
            })
    void isHarmlessWhateverIsInIt(String markdown) {
        Element body = Jsoup.parse(Markdown.html(markdown)).body();

        assertThat(body.select("script, style, iframe, form, input, img, svg, math, base, link, meta, object, embed"))
                .isEmpty();
        assertThat(body.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList()).allSatisfy(attribute -> {
                    assertThat(attribute.getKey()).isIn("href", "title", "rel", "align", "start");
                    assertThat(attribute.getValue()).doesNotContainIgnoringCase("javascript:");
                }));
    }

    @Test
    void saysOfLinksThatTheyLeadElsewhere() {
        assertThat(Jsoup.parse(Markdown.html("[x](https://a.example)"))
                        .select("a")
                        .attr("rel"))
                .contains("noopener", "noreferrer", "nofollow");
    }

    @Test
    void makesALinkOfAPictureOfAnotherHost() {
        assertThat(Markdown.html("![Der Markt](https://a.example/markt.png)"))
                .contains("<a href=\"https://a.example/markt.png\"", ">Der Markt</a>")
                .doesNotContain("<img");
        assertThat(Markdown.html("![Der Markt](http://a.example/markt.png)"))
                .contains("Der Markt")
                .doesNotContain("<a");
        assertThat(Markdown.html("[![Der Markt](https://a.example/m.png)](https://b.example)"))
                .contains("<a href=\"https://b.example\"", ">Der Markt</a>");
    }

    @Test
    void hasPlainWordsForSearch() {
        assertThat(Markdown.plain("# Titel\n\nEin *Wort* <script>alert(1)</script>"))
                .isEqualTo("Titel Ein Wort");
    }
}
