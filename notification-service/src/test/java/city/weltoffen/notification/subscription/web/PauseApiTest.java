package city.weltoffen.notification.subscription.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.NotificationTest;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class PauseApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Clock businessClock;

    private final EventWriter networking = EventWriter.of("weltoffen.networking");
    private String person;
    private String word;
    private Api api;
    private String id;

    @BeforeEach
    void somebodyWithASubscription() {
        person = UUID.randomUUID().toString();
        word = "w" + person.replace("-", "");
        api = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person)));
        id = String.valueOf(api.subscribe("{\"keywords\": [\"" + word + "\"]}")
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
    }

    private RestTestClient.ResponseSpec verb(String verb, int version, String body) {
        return api.client()
                .post()
                .uri("/api/subscriptions/{id}/{verb}", id, verb)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec pause(LocalDate until) {
        return verb("pause", 0, "{\"until\": \"" + until + "\"}");
    }

    private List<?> entries() {
        return (List<?>) api.inbox("").get("items");
    }

    @Test
    void whatComesMeanwhileLiesInTheInboxAsReadAndNothingIsLost() {
        pause(LocalDate.now(businessClock).plusDays(3)).expectStatus().isOk();

        networking.write(SomeEvents.call("Paused " + word));

        await().untilAsserted(() -> assertThat(entries()).hasSize(1));
        assertThat(api.inbox("").get("unread")).isEqualTo(0);

        verb("resume", 1, "")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.pausedUntil")
                .doesNotExist();
        networking.write(SomeEvents.call("Loud " + word));

        await().untilAsserted(() -> assertThat(entries()).hasSize(2));
        assertThat(api.inbox("").get("unread")).isEqualTo(1);
    }

    @Test
    void whoHearsOfItByAnythingElseHearsOfItAloud() {
        pause(LocalDate.now(businessClock).plusDays(3)).expectStatus().isOk();

        networking.write(SomeEvents.call("For you " + word, Addressee.person(person)));

        await().untilAsserted(() -> assertThat(entries()).hasSize(1));
        assertThat(api.inbox("").get("unread")).isEqualTo(1);
    }

    @Test
    void newsThatIsTwiceAndOnceAloudIsUnread() {
        pause(LocalDate.now(businessClock).plusDays(3)).expectStatus().isOk();
        var published = SomeEvents.call("Twice " + word);
        networking.write(published);
        await().untilAsserted(() -> assertThat(entries()).hasSize(1));

        networking.write(SomeEvents.joining(published, Addressee.person(person)));

        await().untilAsserted(() -> assertThat(api.inbox("").get("unread")).isEqualTo(1));
        assertThat(entries()).hasSize(1);
    }

    @Test
    void isForADayAfterTodayAndWithinAYear() {
        LocalDate today = LocalDate.now(businessClock);
        for (LocalDate impossible :
                List.of(today, today.minusDays(1), today.plusYears(1).plusDays(1))) {
            pause(impossible)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/until")
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("pause-impossible");
        }
    }
}
