package city.weltoffen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A walk over pages in both languages and colour schemes, wide and on a small phone. */
record Tour(Page page, String home, Map<String, String> paths) {

    private static final int WIDE = 1280;
    private static final int PHONE = 320;
    private static final Pattern WAITING = Pattern.compile("Wird geladen|Loading");

    /** What axe found on any of them, and what is wider than a phone. */
    List<String> complaints() {
        var found = new ArrayList<String>();
        for (var language : List.of("DE – Deutsch", "EN – English")) {
            page.navigate(home);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(language))
                    .click();
            paths.forEach((name, path) -> {
                open(path);
                found.addAll(complaintsHere(name + "-" + language.substring(0, 2)));
            });
        }
        return found;
    }

    /** A page is loaded once; a dark one differs from a light one in its colours alone, a phone in its width. */
    private List<String> complaintsHere(String name) {
        var found = new ArrayList<>(Browser.violations(page, name));
        Browser.screenshot(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.addAll(Browser.contrastViolations(page, name + "-dark"));
        page.setViewportSize(PHONE, 700);
        Browser.screenshot(page, name + "-phone-dark");
        if (widthOfContent() > PHONE) {
            found.add("%s is %d pixels wide on a phone".formatted(name, widthOfContent()));
        }
        page.setViewportSize(WIDE, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    private void open(String path) {
        page.navigate(home + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page.getByText(WAITING)).hasCount(0);
    }

    private int widthOfContent() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
