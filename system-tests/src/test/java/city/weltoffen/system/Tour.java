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
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                paths.forEach((name, path) -> {
                    var where = "%s-%s-%s".formatted(name, language.substring(0, 2), scheme);
                    open(path);
                    found.addAll(Browser.violations(page, where));
                    Browser.screenshot(page, where);
                });
            }
        }
        page.setViewportSize(PHONE, 700);
        paths.forEach((name, path) -> {
            open(path);
            Browser.screenshot(page, name + "-phone");
            if (widthOfContent() > PHONE) {
                found.add("%s is %d pixels wide on a phone".formatted(name, widthOfContent()));
            }
        });
        page.setViewportSize(WIDE, 900);
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
