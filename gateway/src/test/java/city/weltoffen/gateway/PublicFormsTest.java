package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser without JavaScript may send: it has no way to bring a CSRF token. */
class PublicFormsTest {

    @RegisterExtension
    static final House HOUSE = House.shared();

    private final AtomicReference<String> received = new AtomicReference<>("");
    private Browser browser;

    @BeforeEach
    void listen() {
        browser = HOUSE.browser();
        HOUSE.relations.behaviour = exchange -> {
            received.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            StubService.answer(exchange, 201, "<p>Danke</p>");
        };
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                browser.request(path, headers).header("Content-Type", "application/x-www-form-urlencoded");
        return browser.send(request.method(method, BodyPublishers.ofString("subject=Jazz&_csrf=none")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/enquiries", "/api/public/activity-proposals"})
    void needNoToken(String path) {
        assertThat(send("POST", path).statusCode()).isEqualTo(201);
        assertThat(received.get()).isEqualTo("subject=Jazz&_csrf=none");
        assertThat(HOUSE.relations.lastHeaders.getFirst("X-Forwarded-For")).isNotBlank();
    }

    @Test
    void goOnWithoutTheAuthorityOfWhoIsSignedIn() {
        browser.signedIn();

        assertThat(send("POST", "/api/public/enquiries").statusCode()).isEqualTo(201);
        assertThat(HOUSE.relations.lastHeaders.containsKey("Authorization")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/subscriptions", "/api/public/subscriptions/confirmations"})
    void subscribeWithoutToken(String path) {
        HOUSE.notification.behaviour = exchange -> StubService.answer(exchange, 202, "");
        browser.signedIn();

        assertThat(send("POST", path).statusCode()).isEqualTo(202);
        assertThat(HOUSE.notification.lastHeaders.containsKey("Authorization")).isFalse();
        assertThat(send("PUT", "/api/public/subscriptions/secret").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/enquiries/",
                "/api/public/enquiries/x",
                "/api/public/relations",
                "/api/public/activity-proposals/x",
                "/api/enquiries"
            })
    void areExactlyThese(String path) {
        browser.signedIn();

        assertThat(send("POST", path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void areSentByPostOnly(String method) {
        assertThat(send(method, "/api/public/enquiries").statusCode()).isEqualTo(403);
    }

    @Test
    void endMailsWithOneClick() {
        HOUSE.notification.behaviour = exchange -> StubService.answer(exchange, 200, "<p>Ende</p>");
        browser.signedIn();
        String secret = "/api/public/outlets/MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY/";

        assertThat(send("POST", secret + "unsubscribe").statusCode()).isEqualTo(200);
        assertThat(HOUSE.notification.lastHeaders.containsKey("Authorization")).isFalse();
        assertThat(send("POST", secret + "confirm").statusCode()).isEqualTo(200);
        assertThat(send("POST", secret + "other").statusCode()).isEqualTo(403);
        assertThat(send("POST", "/api/public/outlets/short/unsubscribe").statusCode())
                .isEqualTo(403);
    }
}
