package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoginTest {

    @RegisterExtension
    static final House house = House.shared();

    private final Browser browser = house.browser();

    @Nested
    class SigningIn {

        @Test
        void returnsToThePageOneCameFrom() {
            assertThat(browser.signIn("/inbox?unread=true")).endsWith("/inbox?unread=true");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://evil.example/",
                    "//evil.example/",
                    "/%5Cevil.example",
                    "%5C/evil.example",
                    "/%09/evil.example",
                    "javascript:alert(1)",
                    "evil.example"
                })
        void refusesToReturnElsewhere(String target) {
            var answer = browser.get("/login?returnTo=" + target);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":\"return-to\"");
        }

        @Test
        void provesThatCodeAndRequestBelongTogether() {
            browser.signedIn();

            assertThat(house.identity.lastAuthorization)
                    .containsEntry("code_challenge_method", "S256")
                    .containsEntry("redirect_uri", "http://localhost:" + house.gateway.port + "/login/callback")
                    .containsKey("nonce");
        }

        @Test
        void changesTheSessionsId() {
            browser.get("/login");
            var before = browser.cookie("WELTOFFEN_SESSION").orElseThrow().getValue();
            browser.signedIn();

            assertThat(browser.cookie("WELTOFFEN_SESSION").orElseThrow().getValue())
                    .isNotEqualTo(before);
        }

        @Test
        void leadsFromAnotherNameOfThisMachineToThePublicOne() {
            var answer = browser.send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + house.gateway.port + "/login?returnTo=/inbox")));

            assertThat(Browser.location(answer))
                    .isEqualTo("http://localhost:" + house.gateway.port + "/login?returnTo=%2Finbox");
        }

        @Test
        void isNotTakenFromACallbackThatNobodyAskedFor() {
            assertThat(browser.get("/login/callback?code=x&state=y").statusCode())
                    .isEqualTo(400);
            assertThat(session(browser).get("signedIn").asBoolean()).isFalse();
        }

        @Test
        void inTwoTabsAtOnceEndsSignedInInBoth() {
            var first = Browser.location(browser.get("/login"));
            browser.signedIn();
            var back = Browser.location(browser.send(HttpRequest.newBuilder(URI.create(first))));

            assertThat(Browser.location(browser.send(HttpRequest.newBuilder(URI.create(back)))))
                    .endsWith("/");
        }
    }

    @Nested
    class TheSession {

        @Test
        void saysThatNobodyIsSignedInAndHandsOutTheCsrfToken() {
            var answer = browser.get("/api/session");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"signedIn\":false}");
            assertThat(browser.cookie("XSRF-TOKEN"))
                    .hasValueSatisfying(
                            cookie -> assertThat(cookie.isHttpOnly()).isFalse());
            assertThat(browser.cookie("WELTOFFEN_SESSION")).isEmpty();
        }

        @Test
        void saysWhoIsSignedIn() {
            var person = session(browser.signedIn());

            assertThat(person.toString())
                    .isEqualTo("{\"signedIn\":true,\"subject\":\"subject-of-kim\",\"name\":\"Kim Kultur\","
                            + "\"email\":\"kultur@example.org\",\"locale\":\"de\",\"roles\":[\"office\"],"
                            + "\"department\":\"kultur\"}");
        }

        @Test
        void liesInAnHttpOnlySameSiteCookie() {
            var cookie = browser.get("/login").headers().allValues("Set-Cookie").stream()
                    .filter(value -> value.startsWith("WELTOFFEN_SESSION="))
                    .findFirst();

            assertThat(cookie).hasValueSatisfying(value -> assertThat(value).contains("HttpOnly", "SameSite=Lax"));
        }

        @Test
        void countsAtEveryInstanceAndAfterARestart() {
            browser.signedIn();
            try (var other = house.start()) {
                assertThat(session(browser.at(other)).get("name").asString()).isEqualTo("Kim Kultur");
                assertThat(browser.at(other).get("/api/departments").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    @Nested
    class SigningOut {

        @Test
        void endsTheSessionAndSaysWhereTheProviderEndsItsOwn() {
            browser.signedIn();
            var answer = JsonMapper.shared()
                    .readTree(browser.post("/api/session/logout").body());

            assertThat(answer.get("redirectTo").asString())
                    .startsWith(house.identity.issuer() + "/end?id_token_hint=ey")
                    .endsWith("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + house.gateway.port + "%2F");
            assertThat(session(browser).get("signedIn").asBoolean()).isFalse();
            assertThat(browser.get("/api/departments").statusCode()).isEqualTo(401);
        }

        @Test
        void isNotUndoneByARequestThatEndsLater() throws Exception {
            browser.signedIn();
            var arrived = new CountDownLatch(1);
            var mayEnd = new CountDownLatch(1);
            house.networking.behaviour = exchange -> {
                arrived.countDown();
                await(mayEnd);
                StubService.answer(exchange, 200, "late");
            };
            var slow = CompletableFuture.supplyAsync(() -> browser.get("/api/departments"));
            arrived.await();
            browser.post("/api/session/logout");
            mayEnd.countDown();
            slow.join();

            assertThat(session(browser).get("signedIn").asBoolean()).isFalse();
        }

        @Test
        void needsTheCsrfToken() {
            browser.signedIn();
            var answer = browser.send(browser.request("/api/session/logout").POST(BodyPublishers.noBody()));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("\"code\":\"csrf\"");
            assertThat(session(browser).get("signedIn").asBoolean()).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode session(Browser browser) {
        return JsonMapper.shared().readTree(browser.get("/api/session").body());
    }
}
