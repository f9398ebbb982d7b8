package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.regex.Pattern;

/** The page of operations in an admin's browser, which asks every few seconds for how all are. */
record OperationsPage(Page page) {

    private static final double PATIENCE_MILLIS = 90_000;

    static OperationsPage in(Browser browser, TheSystem system) {
        return new OperationsPage(browser.signedIn(system, "admin", "/operations"));
    }

    /** Waits until so many instances of a service are in a state. */
    void shows(String service, String state, int count) {
        assertThat(instances(service, state)).hasCount(count, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
    }

    Locator instances(String service, String state) {
        return page.locator("[data-testid=instance][data-service=%s][data-state=%s]".formatted(service, state));
    }

    /** Waits until the events that wait in a service's outbox are none, or some. */
    void showsWaiting(String service, boolean some) {
        var chart =
                page.locator("[data-testid=service-charts][data-service=%s] [data-chart=waiting]".formatted(service));
        assertThat(chart.locator("li").filter(new Locator.FilterOptions().setHasText("Im Ausgang")))
                .containsText(
                        Pattern.compile("Im Ausgang: " + (some ? "[1-9]" : "0\\s*$")),
                        new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    void screenshot(String name) {
        Browser.screenshot(page, name);
    }
}
