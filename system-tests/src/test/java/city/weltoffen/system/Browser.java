package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real Chromium that notes what nobody should see: errors on the console, and requests to other hosts. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int PATIENCE = 15_000;

    static {
        // what is clicked and what is looked for are waited for alike, also on a machine that is busy elsewhere
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /** A browser of one person, who reads German and prefers light. */
    Page person() {
        return person(newContext());
    }

    /** Another browser of somebody who has signed in. */
    Page signedInWith(String session) {
        return person(newContext().setStorageState(session));
    }

    /** A browser of somebody who has signed in and come to a page. */
    Page signedIn(TheSystem system, String user, String path) {
        Page page = person();
        page.navigate(system.url() + "/login?returnTo=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        page.locator("#username").fill(user);
        page.locator("#password").fill("weltoffen");
        page.locator("button[type=submit]").click();
        PlaywrightAssertions.assertThat(page).hasURL(system.url() + path);
        return page;
    }

    /** One whose browser runs no scripts. */
    Page personWithoutJavaScript() {
        return person(newContext().setJavaScriptEnabled(false));
    }

    private static NewContextOptions newContext() {
        return new NewContextOptions()
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(1280, 900)
                // a colour half way to another one would be judged as it is
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT);
    }

    private Page person(NewContextOptions options) {
        BrowserContext context = Chromium.ofThisThread().newContext(options);
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complaints.add("error: " + error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:")
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                complaints.add("request: " + request.url());
            }
        });
        return context.newPage();
    }

    /** What was noted up to now. */
    List<String> complaints() {
        return complaints;
    }

    /** Every violation of WCAG 2.1 A and AA, one a line. */
    static List<String> violations(Page page, String where) {
        return at(where, Accessibility.violations(page));
    }

    /** Those that another colour scheme may bring. */
    static List<String> contrastViolations(Page page, String where) {
        return at(where, Accessibility.contrastViolations(page));
    }

    private static List<String> at(String where, List<String> violations) {
        return violations.stream().map(violation -> where + ": " + violation).toList();
    }

    static void screenshot(Page page, String name) {
        var picture = page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        assertThat(picture).isNotEmpty();
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
    }
}
