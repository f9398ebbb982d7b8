package city.weltoffen.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.embedded.EmbeddedBroker;
import city.weltoffen.embedded.EmbeddedStore;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gateway and a service as compose starts them, against the real Keycloak, with people in a real browser. Each request of
 * theirs trades the refresh token, since no access token lives as long as is asked for.
 */
@Tag("keycloak")
class SignInTest {

    private static final String PARTNERS = "/api/partners";
    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();

    @TempDir
    private static Path directory;

    private static Keycloak keycloak;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        keycloak = started(Keycloak.start(Path.of("target")));
        var store = started(EmbeddedStore.startInMemory(0));
        var broker = started(EmbeddedBroker.start(directory.resolve("kafka"), 0));
        int port = Keycloak.free();
        var relations = started(Deployed.start(
                "relations-service",
                port,
                Map.of(
                        "IDENTITY_ISSUER",
                        keycloak.issuer(),
                        "MONGODB_URI",
                        store.uri(),
                        "KAFKA_BROKERS",
                        broker.address())));
        var gateway = started(Deployed.start(
                "gateway",
                Keycloak.GATEWAY_PORT,
                Map.of(
                        "IDENTITY_ISSUER",
                        keycloak.issuer(),
                        "IDENTITY_CLIENT_SECRET",
                        Keycloak.SECRET,
                        "MONGODB_URI",
                        store.uri(),
                        "RELATIONS_SERVICE_URL",
                        "http://localhost:" + port,
                        "WELTOFFEN_PUBLICURL",
                        Keycloak.GATEWAY,
                        "WELTOFFEN_GATEWAY_REFRESHAHEAD",
                        "1h")));
        browser = started(Playwright.create())
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        relations.ready();
        gateway.ready();
    }

    private static <T extends AutoCloseable> T started(T part) {
        STARTED.push(part);
        return part;
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(java.nio.file.Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not on the PATH"));
    }

    /** The newest first. */
    @AfterAll
    static void end() throws Exception {
        for (var part : STARTED) {
            part.close();
        }
    }

    private static Map<String, Object> partner(String name) {
        return Map.of("kind", "CITY", "name", Map.of("de", name, "en", name), "country", "PL");
    }

    private static List<String> roles(JsonNode session) {
        return session.path("roles").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void letsTheOfficeInAndLetsItAct() {
        var olga = Visitor.with(browser).signIn("office");

        var session = olga.session();
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("subject").asString()).isEqualTo("6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0001");
        assertThat(session.path("name").asString()).isEqualTo("Olga Office");
        assertThat(session.path("department").asString()).isEqualTo("internationales");
        assertThat(roles(session)).containsExactly("office");

        var added = olga.post(PARTNERS, partner("Schlüsselstadt"));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(olga.get(PARTNERS + "?q=Schlüsselstadt").text()).contains("Schlüsselstadt");
    }

    @Test
    void letsTheCouncilInAndRefusesItsCommand() {
        var renate = Visitor.with(browser).signIn("rat");

        assertThat(roles(renate.session())).containsExactly("council");
        var refused = renate.post(PARTNERS, partner("Ratsstadt"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.headers().get("content-type")).startsWith("application/problem+json");
    }

    @Test
    void endsTheSignInHereAndAtKeycloak() {
        var uli = Visitor.with(browser).signIn("umwelt");
        uli.session();

        var ended = uli.post("/api/session/logout", Map.of());
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        uli.page()
                .navigate(JsonMapper.shared()
                        .readTree(ended.text())
                        .path("redirectTo")
                        .asString());

        uli.page().waitForURL(Keycloak.GATEWAY + "/**");
        assertThat(uli.session().path("signedIn").asBoolean()).isFalse();
        uli.page().navigate(Keycloak.GATEWAY + "/login");
        PlaywrightAssertions.assertThat(uli.page().locator("#password")).isVisible();
    }

    @Test
    void letsMachinesInAsWhatTheyAre() {
        assertThat(machine("office-system")).isEqualTo(201);
        assertThat(machine("admin-system")).isEqualTo(403);
    }

    private static int machine(String client) {
        String token = keycloak.token(client, "grant_type=client_credentials")
                .path("access_token")
                .asString();
        return Visitor.with(browser)
                .context()
                .request()
                .post(
                        Keycloak.GATEWAY + PARTNERS,
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + token)
                                .setData(partner("Stadt von " + client)))
                .status();
    }
}
