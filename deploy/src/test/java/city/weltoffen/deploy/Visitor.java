package city.weltoffen.deploy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser of their own, before the gateway's door. */
record Visitor(BrowserContext context, Page page) {

    private static final String NEW_PASSWORD = "a new password of my own";

    static Visitor with(Browser browser) {
        var context = browser.newContext(new Browser.NewContextOptions().setLocale("de-DE"));
        return new Visitor(context, context.newPage());
    }

    /** As everybody does it for the first time, on Keycloak's own pages. */
    Visitor signIn(String login) {
        page.navigate(Keycloak.GATEWAY + "/login?returnTo=/inbox");
        page.locator("#username").fill(login);
        page.locator("#password").fill(Keycloak.FIRST_PASSWORD);
        page.locator("#password").press("Enter");
        page.locator("#password-new").fill(NEW_PASSWORD);
        page.locator("#password-confirm").fill(NEW_PASSWORD);
        page.locator("#password-confirm").press("Enter");
        page.waitForURL(Keycloak.GATEWAY + "/inbox");
        return this;
    }

    JsonNode session() {
        return JsonMapper.shared()
                .readTree(
                        context.request().get(Keycloak.GATEWAY + "/api/session").text());
    }

    APIResponse get(String path) {
        return context.request().get(Keycloak.GATEWAY + path);
    }

    /** With the token in a header that the web UI puts there too. */
    APIResponse post(String path, Object body) {
        String token = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        return context.request()
                .post(
                        Keycloak.GATEWAY + path,
                        RequestOptions.create()
                                .setHeader("X-XSRF-TOKEN", token)
                                .setHeader("Content-Type", "application/json")
                                .setData(JsonMapper.shared().writeValueAsString(body)));
    }
}
