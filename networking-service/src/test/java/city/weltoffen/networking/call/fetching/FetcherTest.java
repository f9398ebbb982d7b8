package city.weltoffen.networking.call.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.testing.RecordedRow;
import city.weltoffen.testing.ReplayingPortal;
import city.weltoffen.testing.ReplayingPortal.Fault;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class FetcherTest {

    private static final Duration BACK_OFF = Duration.ofSeconds(2);

    private final ReplayingPortal portal = ReplayingPortal.start().serve(RecordedRow.topic("A"));
    private final List<Duration> waits = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    @AfterEach
    void close() {
        portal.close();
    }

    private static FetchSettings settings(boolean local) {
        return new FetchSettings(
                local,
                Duration.ofSeconds(2),
                Duration.ofMillis(300),
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                4,
                BACK_OFF,
                Duration.ofSeconds(5),
                DataSize.ofMegabytes(1),
                DataSize.ofMegabytes(2),
                "Weltoffen");
    }

    private Fetcher fetcher(boolean local) {
        FetchSettings settings = settings(local);
        return new Fetcher(new Addresses(settings), settings, waits::add);
    }

    private Answer fetch(Request request) throws FetchFault, InterruptedException {
        return fetcher(true)
                .fetch(request, body -> bodies.add(new String(body.readAllBytes(), StandardCharsets.UTF_8)));
    }

    private Request search() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("query", "{\"bool\":{}}");
        parts.put("languages", "[\"en\"]");
        return Request.post(URI.create(portal.url() + "&pageSize=100&pageNumber=1"), parts);
    }

    private Refusal refusal(Request request) {
        return catchThrowableOfType(FetchFault.class, () -> fetch(request)).refusal();
    }

    @Nested
    class Asking {

        @Test
        void typesEachPartOfTheForm() throws Exception {
            fetch(search());

            assertThat(bodies.getFirst()).contains("\"results\":[{");
            assertThat(portal.asked().getFirst())
                    .startsWith("POST apiKey=SEDIA&text=***")
                    .contains("name=\"query\"\r\nContent-Type: application/json\r\n\r\n{\"bool\":{}}\r\n");
            assertThat(waits).isEmpty();
        }

        @Test
        void sendsNothingTwiceThatHasNotChanged() throws Exception {
            portal.serveFile("<rss/>");
            Answer first = fetch(Request.get(URI.create(portal.fileUrl()), null, null));
            Answer second = fetch(Request.get(URI.create(portal.fileUrl()), first.eTag(), null));

            assertThat(first.notModified()).isFalse();
            assertThat(second.notModified()).isTrue();
            assertThat(bodies).containsExactly("<rss/>");
        }

        @Test
        void isAllowedInTheOpenInternetOnly() {
            Fetcher strict = fetcher(false);
            for (String address : List.of(
                    portal.url(),
                    "https://127.0.0.1/search",
                    "https://localhost/search",
                    "https://10.0.0.8/",
                    "https://169.254.169.254/latest",
                    "https://[fd00::1]/",
                    "https://100.64.0.1/",
                    "https://100.127.255.254/",
                    "https://[64:ff9b::a00:8]/",
                    "https://[64:ff9b::7f00:1]/",
                    "http://example.org/",
                    "file:///etc/passwd",
                    "https://user@example.org/")) {
                FetchFault fault = catchThrowableOfType(
                        FetchFault.class, () -> strict.fetch(Request.get(URI.create(address), null, null), body -> {}));
                assertThat(fault).as(address).isNotNull();
                assertThat(fault.refusal().code()).as(address).isEqualTo("address-not-allowed");
            }
            assertThat(portal.asked()).isEmpty();
        }
    }

    @Nested
    class TryingAgain {

        @Test
        void comesAfterAFaultOfTheHostWithLongerAndLongerWaits() throws Exception {
            portal.failing(Fault.SERVER_ERROR, Fault.SERVER_ERROR);

            fetch(search());

            assertThat(waits).containsExactly(BACK_OFF, BACK_OFF.multipliedBy(2));
            assertThat(bodies).hasSize(1);
        }

        @Test
        void waitsAsLongAsTheHostAsksButNotForEver() throws Exception {
            portal.failing(Fault.TOO_MANY_REQUESTS, Fault.TOO_MANY_REQUESTS, Fault.TOO_MANY_REQUESTS);

            fetch(search());

            // a second is asked for, which is less than we would wait anyway
            assertThat(waits).containsExactly(BACK_OFF, Duration.ofSeconds(4), Duration.ofSeconds(5));
        }

        @Test
        void endsAfterSoManyAttempts() {
            portal.failing(Fault.SERVER_ERROR, Fault.SERVER_ERROR, Fault.SERVER_ERROR, Fault.SERVER_ERROR);

            assertThat(refusal(search())).isEqualTo(new Refusal("server-fault", List.of("127.0.0.1", "500")));
            assertThat(portal.asked()).hasSize(4);
        }

        @Test
        void comesAfterAHang() throws Exception {
            portal.failing(Fault.HANG);

            fetch(search());

            assertThat(bodies).hasSize(1);
            assertThat(portal.asked()).hasSize(2);
        }

        @Test
        void comesAfterHalfABody() throws Exception {
            portal.failing(Fault.HALF_BODY);

            fetch(search());

            assertThat(bodies).hasSize(1);
        }

        @Test
        void comesWhenNobodyListens() {
            URI nobody = URI.create("http://127.0.0.1:1/");

            assertThat(refusal(Request.get(nobody, null, null)).code()).isEqualTo("unreachable");
            assertThat(waits).hasSize(3);
        }
    }

    @Nested
    class GivingUp {

        @Test
        void isAtOnceWhenAskingAgainWouldBringTheSame() {
            portal.failing(Fault.NOT_FOUND);

            assertThat(refusal(search()).arguments()).containsExactly("127.0.0.1", "404");
            assertThat(portal.asked()).hasSize(1);
        }

        @Test
        void isAtOnceWhenTheSearchIsAskedByGetWhichItAnswersBy405() {
            assertThat(refusal(Request.get(URI.create(portal.url()), null, null))
                            .arguments())
                    .containsExactly("127.0.0.1", "405");
            assertThat(portal.asked()).hasSize(1);
        }

        @Test
        void followsToNoOtherHost() {
            portal.failing(Fault.REDIRECT_ELSEWHERE);

            assertThat(refusal(search()))
                    .isEqualTo(new Refusal("redirected-elsewhere", List.of("127.0.0.1", "elsewhere.example")));
            assertThat(portal.asked()).hasSize(1);
        }

        @Test
        void unpacksNoBombs() {
            portal.failing(Fault.GZIP_BOMB);

            assertThat(refusal(search())).isEqualTo(new Refusal("answer-too-large", List.of("127.0.0.1", "2")));
            assertThat(portal.asked()).hasSize(1);
        }

        @Test
        void readsNoMoreThanItMay() {
            portal.serveFile("x".repeat(3 * 1024 * 1024));

            assertThat(refusal(Request.get(URI.create(portal.fileUrl()), null, null))
                            .code())
                    .isEqualTo("answer-too-large");
        }
    }
}
