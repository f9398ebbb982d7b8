package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What finds nothing on a page must be known to find something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final String FAULTY = """
            <!doctype html>
            <html>
            <body style="background: #fff">
            <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
            <p style="color: #bbb">Pale</p><p style="color: #ccc">Paler</p>
            <form><input type="text"><button></button></form>
            <ul><div>No item</div></ul>
            </body>
            </html>
            """;

    private final Browser browser = new Browser();
    private Page page;

    @BeforeAll
    void open() {
        page = browser.person();
        page.setContent(FAULTY);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void findsWhatAxeFindsByItself() {
        var rules = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();

        assertThat(rules)
                .extracting(Rule::getId)
                .contains("image-alt", "color-contrast", "html-has-lang", "label", "button-name", "list");
        assertThat(Accessibility.violations(page))
                .hasSize(rules.stream().mapToInt(rule -> rule.getNodes().size()).sum())
                .allSatisfy(line -> assertThat(rules)
                        .anySatisfy(rule -> assertThat(line).startsWith(rule.getId() + " (" + rule.getHelp() + ") <")));
    }

    @Test
    void refusesAPageIntoWhichItWouldLookInPart() {
        var framed = browser.person();
        framed.setContent("<iframe srcdoc='<img>'></iframe>");

        assertThatThrownBy(() -> Accessibility.violations(framed)).hasMessageContaining("frames");
    }

    @Test
    void findsWhatIsPaleAlone() {
        assertThat(Accessibility.contrastViolations(page))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).startsWith("color-contrast (").contains("<p style="));
    }
}
