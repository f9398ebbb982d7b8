package city.weltoffen.networking.call.pub;

import static city.weltoffen.networking.Group.list;
import static city.weltoffen.networking.Group.text;
import static city.weltoffen.testing.Rest.body;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.Api;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class PublicCallsTest {

    @LocalServerPort
    int port;

    private RestTestClient office;
    private RestTestClient anybody;
    private String word;

    @BeforeEach
    void signIn() {
        office = Api.office(port);
        anybody = Api.anonymous(port);
        word = "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private String published(String kind, String status, String audience) {
        return String.valueOf(
                body(post(office, "/api/calls", """
                        {"identifier": "PUB-%s", "title": "Award for associations %s & <b>friends</b>", "kind": "%s",
                         "status": "%s", "deadlines": [{"date": "2026-09-23"}], "audiences": ["%s"],
                         "text": [{"heading": "Scope", "body": "Associations"}]}
                        """.formatted(UUID.randomUUID(), word, kind, status, audience))
                                .expectStatus()
                                .isCreated())
                        .get("id"));
    }

    @Test
    void showsWhatIsForCivilSocietyAndNotClosed() {
        String shown = published("award", "OPEN", "civil-society");
        String closed = published("award", "CLOSED", "civil-society");
        String other = published("award", "OPEN", "municipality");

        assertThat(list(get(anybody, "/api/public/calls?q=" + word), "items"))
                .extracting(call -> call.get("id"))
                .containsExactly(shown);
        assertThat(text(anybody, "/api/public/calls/" + shown))
                .contains("Associations")
                .doesNotContain("recommendation");
        for (String hidden : new String[] {closed, other, "nothing"}) {
            anybody.get()
                    .uri("/api/public/calls/" + hidden)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }

    @Test
    void filtersByKind() {
        published("award", "OPEN", "civil-society");
        published("grant", "FORTHCOMING", "civil-society");

        assertThat(list(get(anybody, "/api/public/calls?kind=grant&q=" + word), "items"))
                .hasSize(1);
        assertThat(list(get(anybody, "/api/public/calls/facets"), "kinds"))
                .extracting(kind -> kind.get("code"))
                .contains("award", "grant");
        anybody.get()
                .uri("/api/public/calls?sort=colour")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void feedsReaders() throws Exception {
        String shown = published("award", "OPEN", "civil-society");

        var answer = anybody.get()
                .uri("/api/public/calls.atom?q=" + word)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=900, public")
                .returnResult(String.class);
        var feed = new SyndFeedInput().build(new StringReader(answer.getResponseBody()));

        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getTitle()).isEqualTo("Award for associations " + word + " & <b>friends</b>");
            assertThat(entry.getLink()).isEqualTo("http://localhost:" + port + "/public/funding/" + shown);
            assertThat(entry.getDescription().getValue()).isEqualTo("Frist: 23.9.2026");
        });
    }
}
