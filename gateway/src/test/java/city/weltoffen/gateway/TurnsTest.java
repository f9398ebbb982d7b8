package city.weltoffen.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several instances of a service behind one door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnsTest {

    private static final String PATH = "/api/partners?q=Pozna%C5%84";

    @RegisterExtension
    static final House house = House.shared();

    private StubService first;
    private StubService second;
    private House.Gateway gateway;
    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        first = new StubService("first");
        second = new StubService("second");
        gateway = house.start("--weltoffen.services.relations-service=" + first.url() + "," + second.url());
        browser = gateway.browser().signedIn();
    }

    @AfterAll
    void end() {
        gateway.close();
        first.close();
        second.close();
    }

    @Test
    void areTaken() {
        assertThat(bodies(4)).filteredOn(name -> name.equals("first")).hasSize(2);
        assertThat(first.lastUri).isEqualTo(PATH);
        assertThat(second.lastUri).isEqualTo(PATH);
        assertThat(second.lastHeaders.getFirst("Host")).isEqualTo(second.url().substring("http://".length()));
    }

    @Test
    void passOverOneThatIsAwayUntilItIsBack() throws IOException {
        second.goAway();
        try {
            // a connection to it that was just used may still be taken for a good one
            await().untilAsserted(() -> assertThat(bodies(4)).containsOnly("first"));
            assertThat(browser.post("/api/partners").body()).isEqualTo("first");
            assertThat(browser.post("/api/partners").body()).isEqualTo("first");
        } finally {
            second.comeBack();
        }
        assertThat(bodies(4)).contains("second");
    }

    @Test
    void sayThatTheServiceIsAwayWhenAllAre() throws IOException {
        first.goAway();
        second.goAway();
        try {
            await().untilAsserted(
                            () -> assertThat(browser.get(PATH).statusCode()).isEqualTo(503));
            assertThat(browser.get(PATH).body()).contains("\"code\":\"service-away\"");
        } finally {
            first.comeBack();
            second.comeBack();
        }
    }

    @Test
    void areNotTakenByOneThatHeardOfTheRequest() {
        first.behaviour = exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.close();
        };
        try {
            var statuses = Stream.generate(() -> browser.post("/api/partners"))
                    .limit(2)
                    .map(HttpResponse::statusCode)
                    .toList();

            assertThat(statuses).containsExactlyInAnyOrder(200, 502);
        } finally {
            first.reset();
        }
    }

    private Stream<String> bodies(int count) {
        return Stream.generate(() -> browser.get(PATH)).limit(count).map(HttpResponse::body);
    }
}
