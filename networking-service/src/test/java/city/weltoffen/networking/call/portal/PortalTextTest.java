package city.weltoffen.networking.call.portal;

import static city.weltoffen.networking.call.portal.PortalPages.call;
import static city.weltoffen.networking.call.portal.PortalRowFixture.anyTopic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTextTest {

    /** Far more than a slow machine takes; a parser that looks again for each piece takes hours. */
    private static final Duration NEVER_ENDING = Duration.ofMinutes(2);

    @Test
    void splitsTheDescriptionAtItsHeadings() {
        assertThat(description("<p>First.</p><p class=\"topicdescriptionkind\">Expected Outcome:</p><p>More.</p>"
                        + "<span class='topicdescriptionkind'>Scope:</span><p>All.</p>"))
                .containsExactly(
                        new TextSection("Description", "First."),
                        new TextSection("Expected Outcome", "More."),
                        new TextSection("Scope", "All."));
    }

    @Test
    void keepsRemarksUnderTheHeadingNullWithWhatTheyFollow() {
        assertThat(description("<p class=topicdescriptionkind>Scope:</p><p>All.</p>"
                        + "<p class=topicdescriptionkind>null</p><div>TRL 5.</div>"))
                .containsExactly(new TextSection("Scope", "All.\nTRL 5."));
    }

    @Test
    void namesConditionsAndSupportByTheirField() {
        PortalCall call = call(anyTopic()
                .with(
                        "topicConditions",
                        "<div class=\"eui-u-mt-l>\"><h4>Conditions</h4><h4>1. Who</h4><p>Towns</p></div>")
                .with("supportInfo", "<p>Ask us.</p>"));

        assertThat(call.text())
                .containsExactly(
                        new TextSection("Scope", "Towns meet."),
                        new TextSection("Conditions", "1. Who\nTowns"),
                        new TextSection("Support", "Ask us."));
    }

    @Test
    void doesNotRepeatTheHeadingInTheText() {
        assertThat(description("<p class=topicdescriptionkind>Scope:</p><p>Scope :</p><p>All.</p>"))
                .containsExactly(new TextSection("Scope", "All."));
    }

    @Test
    void repairsAnAttributeWithoutClosingQuote() {
        assertThat(body("<div class=\"eui-u-mt-l><h4>First</h4><div class=\"eui-u-mt-s\"><p>second</p></div></div>"))
                .isEqualTo("First\nsecond");
    }

    @Test
    void writesListsBreaksAndTablesAsLines() {
        assertThat(body("Before<ul><li>one<br>and</li><li><p>two</p><ul><li>deep</li></ul></li><li> </li></ul>after"
                        + "<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2026</td><td>6</td></tr></table>"))
                .isEqualTo("Before\n• one\nand\n• two\n• deep\nafter\nYear | Sum\n2026 | 6");
    }

    @Test
    void decodesEntitiesAndUnifiesSpaces() {
        assertThat(body("<p>R&amp;I&nbsp;&#xa0; in\n\u202ftowns &lt;b&gt;\uFEFF</p><p>&nbsp;</p><p>a&eacute;</p>"))
                .isEqualTo("R&I in towns <b>\naé");
    }

    @Test
    void setsFootnotesInBrackets() {
        assertThat(body("<p>Cities[[<sup> </sup>The <a href='#'>mission</a> aims high.]] lead<sup>[1]</sup>.</p>"))
                .isEqualTo("Cities (The mission aims high.) lead[1].");
    }

    @Test
    void dropsScriptsAndStyles() {
        assertThat(body("<p onclick='x()'>Text</p><script>alert(1)</script><style>p{}</style><iframe>no</iframe>"
                        + "<img src=x onerror=alert(1)><!-- no --><svg><title>no</title></svg>"))
                .isEqualTo("Text");
    }

    @Test
    void cutsALongSectionAtAParagraph() {
        List<TextSection> sections = description("<p>" + "word ".repeat(1_000) + "</p>");
        String longText = body(("<p>" + "word ".repeat(1_000) + "</p>").repeat(30));

        assertThat(sections.getFirst().body()).doesNotContain("…");
        assertThat(longText).hasSizeBetween(50_000, 60_002).endsWith("word\n…");
        assertThat(body("x".repeat(100_000))).hasSize(60_000).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b><i><p>x",
                "<a href='x'>y",
                "<table><tr><td>",
                "<p class=\"x>",
                "</p></div></span>",
                "<ul><li>x",
                "&amp&#x&#99999999;",
                "[[x",
                "=\"a a a ",
                "<span class=\"topicdescriptionkind\">x",
                "<select><option>x",
                "<svg><p><math>"
            })
    void survives200KilobytesOfBrokenHtml(String piece) {
        PortalCall call = assertTimeoutPreemptively(
                NEVER_ENDING, () -> call(anyTopic().with("descriptionByte", piece.repeat(200_000 / piece.length()))));

        assertThat(call.text()).hasSizeLessThanOrEqualTo(40);
    }

    private static List<TextSection> description(String html) {
        return call(anyTopic().with("descriptionByte", html)).text();
    }

    private static String body(String html) {
        return description(html).getFirst().body();
    }
}
