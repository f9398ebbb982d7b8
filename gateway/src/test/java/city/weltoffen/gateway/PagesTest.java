package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @RegisterExtension
    static final House house = House.shared();

    private final Browser browser = house.browser();

    @Nested
    class TheUi {

        @ParameterizedTest
        @ValueSource(strings = {"/", "/inbox", "/funding/42", "/index.html"})
        void isOnePageUnderEveryAddress(String address) {
            var answer = browser.get(address, "Accept", "text/html,*/*;q=0.8");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
            assertThat(answer.body()).contains("the test's own index.html");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }

        @Test
        void hasAssetsThatNeverChange() {
            var answer = browser.get("/assets/app-1234.js");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"/assets/gone-1234.js", "/assets/", "/login/other", "/docs/none.html", "/actuator/health"})
        void doesNotHideWhatIsMissing(String address) {
            assertThat(browser.get(address, "Accept", "text/html").statusCode()).isEqualTo(404);
        }

        @Test
        void isNoAnswerToWhoWantsData() {
            assertThat(browser.get("/inbox", "Accept", "application/json").statusCode())
                    .isEqualTo(404);
        }
    }

    @Nested
    class TheDocs {

        @Test
        void listTheDocumentsOfAllServices() {
            assertThat(Browser.location(browser.get("/docs"))).endsWith("/docs/index.html");
            assertThat(Browser.location(browser.get("/docs/index.html"))).endsWith("/docs/swagger-ui/index.html");
            assertThat(browser.get("/docs/swagger-ui/index.html").statusCode()).isEqualTo(200);
            assertThat(browser.get("/api/public/docs/gateway/swagger-config").body())
                    .contains(
                            "/api/public/docs/relations-service",
                            "/api/public/docs/measures-service",
                            "/api/public/docs/networking-service",
                            "/api/public/docs/notification-service",
                            "/api/public/docs/gateway");
        }

        @Test
        void mayHaveTheOneStyleElementOfSwaggerUiAndNoOtherInlineContent() {
            assertThat(browser.get("/docs/swagger-ui/index.html").headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("script-src 'self'; style-src 'self' 'sha256-")
                    .doesNotContain("unsafe");
        }

        @Test
        void describeTheSession() {
            assertThat(browser.get("/api/public/docs/gateway").body())
                    .contains("/api/session", "/api/session/logout")
                    .doesNotContain("/error", "\"/login\"");
        }
    }

    @Nested
    class TheManagementPort {

        private final Browser operator = new Browser(house.gateway.managementPort);

        @ParameterizedTest
        @ValueSource(strings = {"/actuator/health/readiness", "/actuator/health/liveness", "/actuator/prometheus"})
        void answers(String path) {
            assertThat(operator.get(path).statusCode()).isEqualTo(200);
        }

        @Test
        void countsPassagesToServices() {
            browser.signedIn().get("/api/departments");

            assertThat(operator.get("/actuator/prometheus").body())
                    .contains("weltoffen_gateway_passage_seconds_count", "route=\"departments\"");
        }
    }
}
