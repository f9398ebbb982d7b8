package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadersTest {

    @RegisterExtension
    static final House house = House.shared();

    private final Browser browser = house.browser();

    @Nested
    class OfRequests {

        @Test
        void carryTheTokenAndNeverTheCookie() {
            browser.signedIn().get("/api/departments");

            assertThat(asked("Authorization")).startsWith("Bearer access-");
            assertThat(asked("Cookie")).isNull();
            assertThat(asked("X-XSRF-TOKEN")).isNull();
        }

        @ParameterizedTest
        @CsvSource({
            "Accept-Language, en-GB",
            "If-Match, '\"7\"'",
            "If-None-Match, '\"7\"'",
            "Idempotency-Key, abc",
            "Last-Event-ID, 17",
            "Accept, application/json"
        })
        void passOn(String name, String value) {
            browser.signedIn().get("/api/departments", name, value);

            assertThat(asked(name)).isEqualTo(value);
        }

        @Test
        void sayUnderWhichAddressBrowsersKnowUs() {
            browser.signedIn()
                    .get(
                            "/api/departments",
                            "X-Forwarded-For",
                            "6.6.6.6",
                            "X-Forwarded-Host",
                            "evil.example",
                            "Forwarded",
                            "for=6.6.6.6");

            assertThat(asked("X-Forwarded-For")).isEqualTo("127.0.0.1");
            assertThat(asked("X-Forwarded-Host")).isEqualTo("localhost:" + house.gateway.port);
            assertThat(asked("X-Forwarded-Proto")).isEqualTo("http");
            assertThat(asked("Forwarded")).isNull();
        }

        @Test
        void continueTheTrace() {
            browser.signedIn().get("/api/departments");

            assertThat(asked("Traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[13]");
        }

        @Test
        void lackATokenWhereNobodyIsSignedInAndNobodyNeedsToBe() {
            browser.get("/api/public/docs/networking-service", "Authorization", "Basic a2ltOmtpbQ==");

            assertThat(asked("Authorization")).isNull();
        }
    }

    @Nested
    class OfAnswers {

        @Test
        void passOnWhatServicesSayButNoCookies() {
            house.networking.behaviour = exchange -> {
                exchange.getResponseHeaders().set("ETag", "\"7\"");
                exchange.getResponseHeaders().set("Location", "/api/calls/7");
                exchange.getResponseHeaders().set("Set-Cookie", "evil=1");
                exchange.getResponseHeaders().set("Cache-Control", "private");
                exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
                StubService.answer(exchange, 201, "");
            };
            var answer = browser.signedIn().get("/api/calls");

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
            assertThat(answer.headers().firstValue("Location")).hasValue("/api/calls/7");
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private");
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("evil"));
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'");
        }

        @ParameterizedTest
        @CsvSource({"304", "204", "404", "409", "412", "428", "500"})
        void passOnTheStatus(int status) {
            house.networking.behaviour = exchange -> {
                exchange.getResponseHeaders().set("ETag", "\"7\"");
                StubService.answer(exchange, status, "");
            };

            assertThat(browser.signedIn()
                            .get("/api/calls/7", "If-None-Match", "\"7\"")
                            .statusCode())
                    .isEqualTo(status);
        }

        @Test
        void forbidWhatAPageNeedNotDo() {
            var headers = browser.get("/", "Accept", "text/html").headers();

            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                            + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; "
                            + "form-action 'self'; frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy"))
                    .hasValueSatisfying(value -> assertThat(value).contains("camera=()"));
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }

        @Test
        void insistOnHttpsWhereThatIsThePublicAddress() {
            try (var other = house.start("--weltoffen.gateway.public-url=https://weltoffen.example")) {
                var headers = other.browser().get("/api/session").headers();

                assertThat(headers.firstValue("Strict-Transport-Security"))
                        .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31536000"));
                assertThat(headers.allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("Secure"));
            }
        }
    }

    @Nested
    class OfMachines {

        @Test
        void passTheirOwnTokenOnWithoutCsrfTokenOrSession() {
            var answer = browser.send(browser.request("/api/calls", "Authorization", "Bearer of-a-machine")
                    .POST(BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(asked("Authorization")).isEqualTo("Bearer of-a-machine");
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }

        @Test
        void countMoreThanASessionThatComesAlong() {
            browser.signedIn().get("/api/departments", "Authorization", "Bearer of-a-machine");

            assertThat(asked("Authorization")).isEqualTo("Bearer of-a-machine");
        }

        @Test
        void showNobodySignedIn() {
            assertThat(browser.get("/api/session", "Authorization", "Bearer of-a-machine")
                            .body())
                    .isEqualTo("{\"signedIn\":false}");
        }
    }

    private static String asked(String name) {
        return house.networking.lastHeaders.getFirst(name);
    }
}
