package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.embedded.EmbeddedStore;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    @RegisterExtension
    static final House house = House.shared();

    private final Browser browser = house.browser();

    @ParameterizedTest
    @CsvSource({
        "de, Nicht angemeldet",
        "en-GB, Not signed in",
        "'fr, en;q=0.5', Not signed in",
        "fr, Nicht angemeldet",
        "'!', Nicht angemeldet"
    })
    void areSaidInTheReadersLanguage(String wish, String title) {
        var answer = browser.get("/api/calls", "Accept-Language", wish);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"title\":\"" + title + "\"",
                        "\"status\":401",
                        "\"code\":\"not-signed-in\"",
                        "\"instance\":\"/api/calls\"");
    }

    @Test
    void sayToWhoSendsSomethingThatNobodyIsSignedInBeforeAskingForTheCsrfToken() {
        var answer = browser.send(browser.request("/api/calls").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void sayThatAServiceIsAway() throws IOException {
        browser.signedIn();
        house.networking.goAway();
        try {
            var answer = browser.get("/api/calls");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"service-away\"");
        } finally {
            house.networking.comeBack();
        }
        assertThat(browser.get("/api/calls").statusCode()).isEqualTo(200);
    }

    @Test
    void sayThatAServiceBrokeOff() {
        house.networking.behaviour = exchange -> {
            throw new IOException("crash");
        };

        var answer = browser.signedIn().get("/api/calls");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("\"code\":\"http-502\"");
    }

    @Test
    void areNoLongerPossibleInTheMiddleOfAnAnswerWhichIsCutOff() {
        house.networking.behaviour = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[100_000]);
            exchange.getResponseBody().flush();
            throw new IOException("crash");
        };
        browser.signedIn();

        assertThatThrownBy(() -> browser.get("/api/calls")).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void sayThatAServiceIsTooSlow() {
        var never = new CountDownLatch(1);
        house.networking.behaviour = exchange -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };

        var answer = browser.signedIn().get("/api/calls");
        never.countDown();

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("\"code\":\"service-slow\"");
    }

    @Test
    void ofServicesPassUnchanged() {
        house.networking.behaviour = exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            StubService.answer(exchange, 403, "{\"code\":\"forbidden\",\"detail\":\"as the service says\"}");
        };

        var answer = browser.signedIn().get("/api/calls");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("as the service says");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void nameTheAddressAlsoOfARequestThatTheContainerRefuses() {
        var answer = browser.get("/api/calls;x=1");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"http-400\"", "\"instance\":\"/api/calls;x=1\"");
    }

    @Test
    void areAPageForWhoFollowsALink() {
        var answer = browser.get("/login?returnTo=//evil.example", "Accept", "text/html", "Accept-Language", "en");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<h1>Address not allowed</h1>");
    }

    @Test
    void sayThatTheSessionsAreAway() throws IOException {
        var store = EmbeddedStore.startInMemory(0);
        try (var other = house.start("--spring.mongodb.uri=" + store.uri())) {
            var there = other.browser().signedIn();
            store.close();
            var answer = there.get("/api/calls");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"store-away\"");
        }
    }
}
