package city.weltoffen.notification.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

@NotificationTest
class SubscriptionsApiTest {

    @LocalServerPort
    int port;

    private Api umwelt;

    @BeforeEach
    void signIn() {
        umwelt = Api.as(port, TestTokens.umwelt());
    }

    private String added() {
        return String.valueOf(umwelt.subscribe("{\"programmes\": [\"LIFE\"]}")
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
    }

    @Test
    void refusesARuleThatWouldMeetEverything() {
        umwelt.subscribe("{}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("criteria-empty");
    }

    @Test
    void namesEveryValueThatIsNotKnown() {
        umwelt.subscribe("{\"eventTypes\": [\"call.published\", \"call.lost\"], \"departments\": [\"none\"],"
                        + " \"countries\": [\"XX\"], \"keywords\": [\"???\"]}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers)
                        .asList()
                        .containsExactlyInAnyOrder(
                                "#/criteria/eventTypes/1",
                                "#/criteria/departments/0",
                                "#/criteria/countries/0",
                                "#/criteria/keywords/0"));
    }

    @Test
    void takesAKindOfEventByItsFullTypeToo() {
        umwelt.subscribe("{\"eventTypes\": [\"city.weltoffen.networking.call.published.v1\"]}")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.criteria.eventTypes[0]")
                .isEqualTo("call.published");
    }

    @Test
    void changesAndEndsWithTheVersionThatWasRead() {
        String id = added();

        umwelt.client()
                .put()
                .uri("/api/subscriptions/{id}", id)
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\": \"Climate\", \"criteria\": {\"keywords\": [\"climate\"]}}")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
        umwelt.client()
                .delete()
                .uri("/api/subscriptions/{id}", id)
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        umwelt.client()
                .delete()
                .uri("/api/subscriptions/{id}", id)
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .exchange()
                .expectStatus()
                .isNoContent();
        umwelt.get("/api/subscriptions/" + id).expectStatus().isNotFound();

        try (EventLog log = EventLog.of("weltoffen.notifications")) {
            log.awaitThat(events -> assertThat(log.ofKey(id)).hasSize(3));
            assertThat(log.ofKey(id).stream().map(event -> event.headers().get("ce_sequence")))
                    .containsExactly("1", "2", "3");
        }
    }

    @Test
    void somebodyElsesIsAsIfItDidNotExist() {
        String id = added();

        Api.as(port, TestTokens.kultur())
                .get("/api/subscriptions/" + id)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void isForMembersOnly() {
        for (String token : new String[] {TestTokens.council(), TestTokens.admin()}) {
            Api.as(port, token).get("/api/subscriptions").expectStatus().isForbidden();
        }
    }
}
