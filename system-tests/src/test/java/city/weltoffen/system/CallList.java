package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The list of calls, as a coordinator opens it: those first that fit the department. */
record CallList(Page page, String home) {

    /** Opens the list; its first call is this one, with these of its words marked, and says why it fits. */
    Locator beginsWith(String title, List<String> marked, String because) {
        page.navigate(home + "/funding");
        var first = page.getByTestId("calls").locator("tbody tr").first();
        assertThat(first).containsText(title);
        assertThat(first.getByRole(AriaRole.LINK).locator("mark")).hasText(marked.toArray(String[]::new));
        assertThat(first.getByTestId("match-reasons")).containsText("Passt gut");
        assertThat(first.getByTestId("match-reasons")).containsText(because);
        return first;
    }
}
