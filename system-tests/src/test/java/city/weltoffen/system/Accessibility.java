package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe finds on a page. It runs in the page itself, is brought there once, and is asked for violations alone:
 * {@link AxeBuilder} opens another page for each analysis and fetches everything that is in order as well, takes three
 * times as long, and finds the same.
 */
final class Accessibility {

    private static final String ABSENT = "typeof window.axe === 'undefined'";
    private static final String BRING = "() => {" + AxeBuilder.getAxeScript() + "}";
    private static final String RUN = """
            async only => {
                const result = await axe.run(document, { runOnly: only, resultTypes: ['violations'] })
                return result.violations.flatMap(({ id, help, nodes }) =>
                    nodes.map(({ html }) => `${id} (${help}) ${html}`))
            }
            """;

    private Accessibility() {}

    /** Every violation of WCAG 2.1 A and AA, one a line. */
    static List<String> violations(Page page) {
        return found(page, "tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    }

    /** Those that another colour scheme may bring. */
    static List<String> contrastViolations(Page page) {
        return found(page, "rule", "color-contrast");
    }

    private static List<String> found(Page page, String type, String... values) {
        assertThat(page.frames()).as("frames, into which it does not look").hasSize(1);
        if (Boolean.TRUE.equals(page.evaluate(ABSENT))) {
            page.evaluate(BRING);
        }
        var lines = (List<?>) page.evaluate(RUN, Map.of("type", type, "values", List.of(values)));
        return lines.stream().map(String::valueOf).toList();
    }
}
