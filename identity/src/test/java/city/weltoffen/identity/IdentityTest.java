package city.weltoffen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "management.server.port=0")
@ActiveProfiles("local")
class IdentityTest {

    private static final String GATEWAY = "http://localhost:8080";
    private static final String VERIFIER = "a-verifier-that-is-at-least-forty-three-characters-long";
    private static final String SUBJECTS = "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d000";

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("weltoffen.data", data::toString);
    }

    @Nested
    class Login {

        @Test
        void saysInGermanThatThisIsForLocalRunsOnly() {
            var page = new Browser(port)
                    .open("/login", "Accept-Language", "fr, de;q=0.5")
                    .body();

            assertThat(page)
                    .contains("lang=\"de\"", "nur für den Betrieb auf dem eigenen Rechner", "kultur", "Olga Office");
        }

        @Test
        void speaksEnglishWithWhoAsksForIt() {
            var page =
                    new Browser(port).open("/login", "Accept-Language", "en-GB").body();

            assertThat(page).contains("lang=\"en\"", "Sign in", "for runs on your own machine only");
        }

        @Test
        void remembersTheChosenLanguage() {
            var browser = new Browser(port);
            browser.open("/login?lang=en", "Accept-Language", "de");

            assertThat(browser.open("/login", "Accept-Language", "de").body()).contains("lang=\"en\"");
        }

        @Test
        void forbidsScriptsAndForeignContent() {
            var policy = new Browser(port).open("/login").headers().firstValue("Content-Security-Policy");

            assertThat(policy)
                    .hasValueSatisfying(value -> assertThat(value)
                            .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self' " + GATEWAY)
                            .doesNotContain("unsafe"));
        }

        @Test
        void saysThatThePasswordIsWrong() {
            var browser = new Browser(port);
            var answer = browser.signIn("kultur", "falsch");

            assertThat(Browser.location(answer)).endsWith("/login?error");
            assertThat(browser.open("/login?error").body()).contains("Benutzername oder Passwort ist falsch.");
        }

        @Test
        void hasACookieNameOfItsOwn() {
            var browser = new Browser(port);
            browser.signIn("kultur", "weltoffen");

            assertThat(browser.cookies.getCookieStore().getCookies())
                    .anySatisfy(cookie -> {
                        assertThat(cookie.getName()).isEqualTo("WELTOFFEN_IDENTITY");
                        assertThat(cookie.isHttpOnly()).isTrue();
                    })
                    .noneSatisfy(cookie -> assertThat(cookie.getName()).isEqualTo("JSESSIONID"));
        }
    }

    @Nested
    class Tokens {

        @ParameterizedTest
        @CsvSource({
            "office, 1, Olga Office, office, internationales",
            "kultur, 2, Kim Kultur, '', kultur",
            "umwelt, 3, Uli Umwelt, '', umwelt",
            "rat, 4, Renate Rat, council,",
            "admin, 5, Alex Admin, admin,"
        })
        void sayWhoAPersonIs(String login, String digit, String name, String role, String department) throws Exception {
            var tokens = tokensOf(login);

            for (var token : List.of("access_token", "id_token")) {
                var claims = claims(tokens, token);
                assertThat(claims.getSubject()).isEqualTo(SUBJECTS + digit);
                assertThat(claims.getStringClaim("name")).isEqualTo(name);
                assertThat(claims.getStringClaim("email")).isEqualTo(login + "@example.org");
                assertThat(claims.getStringClaim("locale")).isNull();
                assertThat(claims.getStringListClaim("roles")).isEqualTo(role.isEmpty() ? List.of() : List.of(role));
                assertThat(claims.getStringClaim("department")).isEqualTo(department);
                assertThat(claims.getIssuer()).isEqualTo("http://localhost:9000");
                assertThat(claims.getAudience()).containsExactly("weltoffen-gateway");
            }
        }

        @Test
        void liveFiveMinutes() throws Exception {
            var claims = claims(tokensOf("kultur"), "access_token");

            assertThat(claims.getExpirationTime().getTime()
                            - claims.getIssueTime().getTime())
                    .isEqualTo(5 * 60 * 1000);
        }

        @ParameterizedTest
        @CsvSource({
            "office-system, 1, office, internationales",
            "kultur-system, 2, '', kultur",
            "admin-system, 5, admin,"
        })
        void ofMachinesSayWhatTheUsersSay(String client, String digit, String role, String department)
                throws Exception {
            var basic = Base64.getEncoder().encodeToString((client + ":weltoffen").getBytes(StandardCharsets.UTF_8));
            var answer = new Browser(port)
                    .submit(
                            "/oauth2/token",
                            Map.of("grant_type", "client_credentials"),
                            "Authorization",
                            "Basic " + basic);

            var claims = claims(json(answer), "access_token");
            assertThat(claims.getSubject()).isEqualTo(SUBJECTS + digit);
            assertThat(claims.getStringListClaim("roles")).isEqualTo(role.isEmpty() ? List.of() : List.of(role));
            assertThat(claims.getStringClaim("department")).isEqualTo(department);
            assertThat(claims.getStringClaim("client_id")).isEqualTo(client);
        }

        @Test
        void areGivenToMachinesThatPostTheirSecret() throws Exception {
            var answer = new Browser(port).submit("/oauth2/token", machine("kultur-system", "weltoffen"));

            assertThat(claims(json(answer), "access_token").getSubject()).isEqualTo(SUBJECTS + "2");
        }

        @Test
        void areRefusedToMachinesWithAWrongSecret() {
            var answer = new Browser(port).submit("/oauth2/token", machine("kultur-system", "falsch"));

            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void areRefusedWithoutProofKey() {
            var browser = new Browser(port);
            browser.signIn("kultur", "weltoffen");

            var answer = browser.open(authorizePath(false));

            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("code=");
        }

        @Test
        void areRefusedForAForeignRedirect() {
            var browser = new Browser(port);
            browser.signIn("kultur", "weltoffen");

            var answer = browser.open(authorizePath(true).replace("8080", "6666"));

            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @Nested
    class RefreshTokens {

        @Test
        void areReplacedWithEveryUse() throws Exception {
            var first = tokensOf("kultur");
            var second = json(refresh(first.get("refresh_token")));

            assertThat(second.get("refresh_token")).isNotEqualTo(first.get("refresh_token"));
            assertThat(claims(second, "access_token").getSubject()).isEqualTo(SUBJECTS + "2");
        }

        @Test
        void areWorthlessAfterUse() {
            var first = tokensOf("kultur");
            refresh(first.get("refresh_token"));

            assertThat(refresh(first.get("refresh_token")).statusCode()).isEqualTo(400);
        }
    }

    @Nested
    class Logout {

        @Test
        void endsTheLoginAndReturnsToTheGateway() {
            var browser = new Browser(port);
            var tokens = tokensOf("kultur", browser);

            var answer = browser.open("/connect/logout?id_token_hint=" + tokens.get("id_token")
                    + "&post_logout_redirect_uri=" + encoded(GATEWAY + "/"));

            assertThat(Browser.location(answer)).startsWith(GATEWAY + "/");
            assertThat(Browser.location(browser.open(authorizePath(true)))).endsWith("/login");
        }

        @Test
        void endsTheLoginEvenWhenTheHintIsForgotten() {
            var browser = new Browser(port);
            tokensOf("kultur", browser);

            var answer = browser.open("/connect/logout?id_token_hint=forgotten&post_logout_redirect_uri="
                    + encoded("http://evil.example/"));

            assertThat(Browser.location(answer)).isEqualTo(GATEWAY);
            assertThat(Browser.location(browser.open(authorizePath(true)))).endsWith("/login");
        }
    }

    @Test
    void answersForItsHealthOnTheManagementPortOnly() {
        assertThat(new Browser(managementPort)
                        .open("/actuator/health/readiness")
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Browser(port).open("/actuator/health").statusCode()).isNotEqualTo(200);
    }

    private Map<String, String> tokensOf(String login) {
        return tokensOf(login, new Browser(port));
    }

    private Map<String, String> tokensOf(String login, Browser browser) {
        assertThat(Browser.location(browser.open(authorizePath(true)))).endsWith("/login");
        var back = URI.create(Browser.location(browser.signIn(login, "weltoffen")));
        var code = Browser.location(browser.open(back.getRawPath() + "?" + back.getRawQuery()))
                .replaceAll(".*[?&]code=([^&]+).*", "$1");
        return json(browser.submit(
                "/oauth2/token",
                with(
                        machine("weltoffen-gateway", "weltoffen"),
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                GATEWAY + "/login/callback",
                                "code_verifier",
                                VERIFIER))));
    }

    private HttpResponse<String> refresh(String token) {
        return new Browser(port)
                .submit(
                        "/oauth2/token",
                        with(
                                machine("weltoffen-gateway", "weltoffen"),
                                Map.of("grant_type", "refresh_token", "refresh_token", token)));
    }

    private static Map<String, String> machine(String id, String secret) {
        return Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret);
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static String authorizePath(boolean proofKey) {
        return "/oauth2/authorize?response_type=code&client_id=weltoffen-gateway&scope=openid%20profile%20email"
                + "&state=s&nonce=n&redirect_uri=" + encoded(GATEWAY + "/login/callback")
                + (proofKey ? "&code_challenge_method=S256&code_challenge=" + challenge() : "");
    }

    private static String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var values = new HashMap<String, String>();
        ((Map<String, Object>) JsonMapper.shared().readValue(answer.body(), Map.class))
                .forEach((key, value) -> values.put(key, String.valueOf(value)));
        return values;
    }

    private static JWTClaimsSet claims(Map<String, String> tokens, String kind) throws Exception {
        return SignedJWT.parse(tokens.get(kind)).getJWTClaimsSet();
    }
}
