package city.weltoffen.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A real Chromium that notes what nobody should see: errors on the console, and requests to other hosts. */
final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(FLAGS));
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private static Path executable() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("None of " + NAMES + " is on the PATH"));
    }

    /** A browser of one person, who reads German and prefers light. */
    Page person() {
        return person(true);
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
        return person(false);
    }

    private Page person(boolean scripts) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(1280, 900)
                .setJavaScriptEnabled(scripts)
                // a colour half way to another one would be judged as it is
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(15_000);
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
        return analysed(new AxeBuilder(page).withTags(WCAG), where);
    }

    /** Those that another colour scheme may bring. */
    static List<String> contrastViolations(Page page, String where) {
        return analysed(new AxeBuilder(page).withRules(List.of("color-contrast")), where);
    }

    private static List<String> analysed(AxeBuilder axe, String where) {
        var found = new ArrayList<String>();
        axe.analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> found.add("%s: %s (%s) %s"
                                .formatted(where, violation.getId(), violation.getHelp(), node.getHtml()))));
        return found;
    }

    static void screenshot(Page page, String name) {
        var picture = page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
        assertThat(picture).isNotEmpty();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
