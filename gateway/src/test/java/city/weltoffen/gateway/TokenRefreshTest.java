package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenRefreshTest {

    private static final int AT_ONCE = 40;

    @RegisterExtension
    static final House house = House.shared();

    private final Browser browser = house.browser();

    @Test
    void happensOnceForManyRequestsAtOnce() throws Exception {
        signInWithATokenThatEnds();

        assertThat(atOnce(i -> browser)).allMatch(answer -> answer.statusCode() == 200);
        assertThat(house.identity.refreshes).hasValue(1);
    }

    @Test
    void happensOnceForManyRequestsToTwoInstances() throws Exception {
        signInWithATokenThatEnds();
        try (var other = house.start()) {
            var there = browser.at(other);
            there.get("/api/session");

            assertThat(atOnce(i -> i % 2 == 0 ? browser : there)).allMatch(answer -> answer.statusCode() == 200);
        }
        assertThat(house.identity.refreshes).hasValue(1);
    }

    @Test
    void doesNotHappenWhileTheTokenCounts() {
        browser.signedIn();
        browser.get("/api/departments");

        assertThat(house.identity.refreshes).hasValue(0);
    }

    @Test
    void bringsTheNewTokenToTheService() {
        signInWithATokenThatEnds();
        browser.get("/api/departments");
        var first = house.networking.lastHeaders.getFirst("Authorization");
        browser.get("/api/departments");

        assertThat(house.networking.lastHeaders.getFirst("Authorization"))
                .startsWith("Bearer access-")
                .isEqualTo(first);
    }

    @Test
    void thatIsRefusedEndsTheSession() {
        signInWithATokenThatEnds();
        house.identity.forgetRefreshTokens();
        var answer = browser.get("/api/departments");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"session-over\"");
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":false");
    }

    @Test
    void canWaitWhileTheOldTokenCountsAndTheProviderIsAway() {
        house.identity.firstLifetime = Duration.ofSeconds(20);
        browser.signedIn();
        house.identity.broken = true;

        assertThat(browser.get("/api/departments").statusCode()).isEqualTo(200);
    }

    @Test
    void thatCannotHappenSaysThatTheProviderIsAwayAndKeepsTheSession() {
        signInWithATokenThatEnds();
        house.identity.broken = true;

        await().untilAsserted(() ->
                assertThat(browser.get("/api/departments").body()).contains("\"code\":\"identity-away\""));

        house.identity.broken = false;
        assertThat(browser.get("/api/departments").statusCode()).isEqualTo(200);
    }

    private void signInWithATokenThatEnds() {
        house.identity.firstLifetime = Duration.ofSeconds(-1);
        house.identity.refreshDelay = Duration.ofMillis(300);
        browser.signedIn();
    }

    private static List<HttpResponse<String>> atOnce(IntFunction<Browser> who) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var requests = IntStream.range(0, AT_ONCE)
                    .mapToObj(i ->
                            (Callable<HttpResponse<String>>) () -> who.apply(i).get("/api/departments"))
                    .toList();
            return threads.invokeAll(requests).stream().map(Future::resultNow).toList();
        }
    }
}
