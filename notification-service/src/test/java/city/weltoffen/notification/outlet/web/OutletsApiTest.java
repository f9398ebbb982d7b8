package city.weltoffen.notification.outlet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.notification.Api;
import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@MailTest
class OutletsApiTest {

    private static final Pattern CONFIRM =
            Pattern.compile("https://weltoffen.example(/api/public/outlets/[\\w-]+/confirm)");

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    private String person;
    private String own;
    private Api api;

    @BeforeEach
    void somebodyNew() {
        person = UUID.randomUUID().toString();
        own = person + "@weltoffen.example";
        api = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person, "email", own)));
    }

    private RestTestClient.ResponseSpec add(String email) {
        return api.post("/api/outlets", "{\"kind\": \"EMAIL\", \"name\": \"Mail\", \"email\": " + email + "}");
    }

    private static String email(String address) {
        return "{\"address\": \"%s\", \"rhythm\": \"DAILY\"}".formatted(address);
    }

    private static Map<?, ?> body(RestTestClient.ResponseSpec answer) {
        return answer.expectStatus().is2xxSuccessful().returnResult(Map.class).getResponseBody();
    }

    private String added(String address) {
        return String.valueOf(body(add(email(address))).get("id"));
    }

    private String state(String id) {
        return String.valueOf(body(api.get("/api/outlets/" + id)).get("state"));
    }

    private RestTestClient anybody() {
        return RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    private String confirmationPath(String address) {
        List<MimeMessage> mails = TestMailServer.to(address);
        Matcher link = CONFIRM.matcher(TestMailServer.text(mails.getLast()));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Nested
    class Adding {

        @Test
        void takesOnesOwnAddressAtOnceWithWhatIsUsual() {
            Map<?, ?> outlet = body(add(email(own)));

            assertThat(outlet.get("state")).isEqualTo("ACTIVE");
            assertThat(outlet.get("standard")).isEqualTo(true);
            assertThat((Map<?, ?>) outlet.get("email"))
                    .asString()
                    .contains("hour=8", "weekday=MONDAY", "zone=Europe/Berlin", "language=de");
        }

        @Test
        void asksAnyOtherAddressFirst() {
            String address = UUID.randomUUID() + "@elsewhere.example";
            String id = added(address);
            assertThat(state(id)).isEqualTo("UNCONFIRMED");

            String path = confirmationPath(address);
            anybody().get().uri(path).exchange().expectStatus().isOk();
            assertThat(state(id)).isEqualTo("UNCONFIRMED");
            anybody().post().uri(path).exchange().expectStatus().isOk();

            assertThat(state(id)).isEqualTo("ACTIVE");
            anybody().post().uri(path).exchange().expectStatus().isNotFound();
        }

        @Test
        void takesNoConfirmationAfterThreeDaysAndSendsAnother() {
            String address = UUID.randomUUID() + "@elsewhere.example";
            String id = added(address);
            String late = confirmationPath(address);
            api.post("/api/outlets/" + id + "/test", "{}").expectStatus().isEqualTo(422);
            clock.move(Duration.ofDays(3).plusMinutes(1));

            anybody().post().uri(late).exchange().expectStatus().isNotFound();
            assertThat(body(api.post("/api/outlets/" + id + "/test", "{}")).get("delivered"))
                    .isEqualTo(true);
            anybody().post().uri(late).exchange().expectStatus().isNotFound();
            anybody()
                    .post()
                    .uri(confirmationPath(address))
                    .exchange()
                    .expectStatus()
                    .isOk();

            assertThat(state(id)).isEqualTo("ACTIVE");
        }

        @Test
        void asksNobodyAgainAndAgain() {
            String address = UUID.randomUUID() + "@elsewhere.example";
            for (int i = 0; i < 5; i++) {
                String id = added(address);
                body(put(id, "0", email(own)));
            }

            add(email(address))
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("confirmation-just-sent");
        }

        @Test
        void pausingLetsNoAddressThatHasNotConfirmedSlipIn() {
            String id = added(UUID.randomUUID() + "@elsewhere.example");
            body(api.post("/api/outlets/" + id + "/pause", "{}"));

            assertThat(body(api.post("/api/outlets/" + id + "/resume", "{}")).get("state"))
                    .isEqualTo("UNCONFIRMED");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"address": "a@b.example\\r\\nBcc: all@b.example", "rhythm": "DAILY"}            | #/email/address | address-line-break
                {"address": "a@b.example, c@b.example", "rhythm": "DAILY"}                       | #/email/address | address-invalid
                {"address": "a@b.example", "rhythm": "DAILY", "zone": "Moon/Crater"}             | #/email/zone    | zone-unknown
                {"address": "a@b.example", "rhythm": "DAILY", "hour": 24}                        | #/email/hour    | max
                {"address": "a@b.example", "rhythm": "DAILY", "language": "fr"}                  | #/email/language | pattern
                {"address": "a@b.example", "rhythm": "DAILY", "quietHours": {"from": "22:00", "to": "22:00"}} | #/email/quietHours/to | quiet-hours-empty
                null                                                                             | #/email         | email-missing
                """)
        void refusesWhatCannotBeAndNamesTheField(String email, String pointer, String code) {
            add(email)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer)
                    .jsonPath("$.errors[0].code")
                    .isEqualTo(code);
        }

        @Test
        void refusesTheEleventh() {
            for (int i = 0; i < 10; i++) {
                added(own);
            }

            add(email(own))
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("outlets-too-many");
        }

        @Test
        void isForADepartmentOnlyWhoCoordinatesIt() {
            api.post(
                            "/api/outlets",
                            "{\"kind\": \"EMAIL\", \"name\": \"M\", \"department\": \"umwelt\", \"email\": "
                                    + email(own) + "}")
                    .expectStatus()
                    .is4xxClientError();
        }

        @Test
        void tellsNoAddressInEvents() {
            String id = added(own);

            try (EventLog log = EventLog.of("weltoffen.notifications")) {
                log.awaitThat(events -> assertThat(log.ofKey(id)).hasSize(1));
                assertThat(log.ofKey(id).getFirst().json()).doesNotContain(own);
            }
        }
    }

    @Test
    void somebodyElsesIsAsIfItDidNotExist() {
        String id = added(own);
        Api other = Api.as(port, TestTokens.umwelt());

        other.get("/api/outlets/" + id).expectStatus().isNotFound();
        other.post("/api/outlets/" + id + "/test", "{}").expectStatus().isNotFound();
        other.get("/api/deliveries?outlet=" + id).expectStatus().isNotFound();
    }

    @Test
    void changesWithTheVersionThatWasReadAndAsksANewAddress() {
        String id = added(own);
        String address = UUID.randomUUID() + "@elsewhere.example";

        Map<?, ?> changed = body(put(id, "0", email(address)));
        assertThat(changed.get("state")).isEqualTo("UNCONFIRMED");
        put(id, "0", email(own)).expectStatus().isEqualTo(412);
        assertThat(TestMailServer.to(address)).hasSize(1);

        assertThat(body(put(id, String.valueOf(changed.get("version")), email(own)))
                        .get("state"))
                .isEqualTo("ACTIVE");
    }

    private RestTestClient.ResponseSpec put(String id, String version, String email) {
        return api.client()
                .put()
                .uri("/api/outlets/" + id)
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"kind\": \"EMAIL\", \"name\": \"Mail\", \"email\": " + email + "}")
                .exchange();
    }

    @Test
    void sendsATestAndSaysWhatTheServerSaid() {
        Map<?, ?> answer = body(api.post("/api/outlets/" + added(own) + "/test", "{}"));

        assertThat(answer.get("delivered")).isEqualTo(true);
        assertThat(String.valueOf(answer.get("answer"))).startsWith("250");
        await().untilAsserted(() -> assertThat(TestMailServer.to(own)).hasSize(1));
    }

    @Test
    void endsForGood() {
        String id = added(own);

        api.client()
                .delete()
                .uri("/api/outlets/" + id)
                .header(HttpHeaders.IF_MATCH, "\"0\"")
                .exchange()
                .expectStatus()
                .isNoContent();

        api.get("/api/outlets/" + id).expectStatus().isNotFound();
    }
}
