package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** A walk over pages in both languages and colour schemes, wide and on a small phone. */
record Tour(Page page, String home, Map<String, String> paths) {

    private static final int WIDE = 1280;
    private static final int PHONE = 320;
    private static final Pattern WAITING = Pattern.compile("Wird geladen|Loading");

    private static final ExecutorService COMPANION = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("companion").factory());

    /**
     * What axe found on any of them, and what is wider than a phone. A companion walks over the same pages in English at
     * the same time, in a browser of its own, whose complaints are among these.
     */
    List<String> complaints() {
        String session = page.context().storageState();
        var english = CompletableFuture.supplyAsync(() -> companion(session), COMPANION);
        var found = new ArrayList<>(walk(page, "DE – Deutsch"));
        found.addAll(english.join());
        return found;
    }

    private List<String> companion(String session) {
        try (var browser = new Browser()) {
            var found = new ArrayList<>(walk(browser.signedInWith(session), "EN – English"));
            found.addAll(browser.complaints());
            return found;
        }
    }

    private List<String> walk(Page walker, String language) {
        var found = new ArrayList<String>();
        walker.navigate(home);
        walker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language))
                .click();
        paths.forEach((name, path) -> {
            open(walker, path);
            found.addAll(complaintsOf(walker, name + "-" + language.substring(0, 2)));
        });
        return found;
    }

    /** A page is loaded once; a dark one differs from a light one in its colours alone, a phone in its width. */
    private static List<String> complaintsOf(Page page, String name) {
        var found = new ArrayList<>(Browser.violations(page, name));
        Browser.screenshot(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.addAll(Browser.contrastViolations(page, name + "-dark"));
        page.setViewportSize(PHONE, 700);
        Browser.screenshot(page, name + "-phone-dark");
        if (widthOfContent(page) > PHONE) {
            found.add("%s is %d pixels wide on a phone".formatted(name, widthOfContent(page)));
        }
        page.setViewportSize(WIDE, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    private void open(Page walker, String path) {
        walker.navigate(home + path);
        assertThat(walker.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(walker.getByText(WAITING)).hasCount(0);
    }

    private static int widthOfContent(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
