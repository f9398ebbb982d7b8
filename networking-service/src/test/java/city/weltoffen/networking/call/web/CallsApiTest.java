package city.weltoffen.networking.call.web;

import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class CallsApiTest {

    @LocalServerPort
    int port;

    private RestTestClient office;
    private RestTestClient kultur;

    @BeforeEach
    void signIn() {
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
    }

    private static String anyCall(String identifier) {
        return """
                {"identifier": "%s", "title": "Climate partnerships of cities", "kind": "grant", "programme": "LIFE",
                 "status": "OPEN", "opensOn": "2026-04-01", "deadlines": [{"date": "2026-09-23"}],
                 "budget": {"amount": 4000000, "currency": "EUR"}, "keywords": ["climate"],
                 "link": "https://example.org/call", "text": [{"heading": "Scope", "body": "Köln & <b>others</b>"}]}
                """.formatted(identifier);
    }

    private static String anyIdentifier() {
        return "TEST-" + UUID.randomUUID();
    }

    private RestTestClient.ResponseSpec post(RestTestClient as, String json) {
        return as.post()
                .uri("/api/calls")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    private String created(String identifier) {
        return String.valueOf(post(office, anyCall(identifier))
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody()
                .get("id"));
    }

    @Nested
    class Creating {

        @Test
        void publishesTheCallOnceWithItsFacts() {
            String id = created(anyIdentifier());

            try (EventLog log = EventLog.of("weltoffen.networking")) {
                var events = log.awaitThat(all -> assertThat(all).anyMatch(event -> id.equals(event.key()))).stream()
                        .filter(event -> id.equals(event.key()))
                        // departments that it fits are told in its name
                        .filter(event -> !event.type().endsWith("call.matched.v1"))
                        .toList();
                assertThat(events).hasSize(1);
                assertThat(events.getFirst().headers())
                        .containsEntry("ce_type", "city.weltoffen.networking.call.published.v1")
                        .containsEntry("ce_source", "/networking-service")
                        .containsEntry("ce_subject", id)
                        .containsEntry("ce_sequence", "1")
                        .containsEntry("ce_actor", "6f1c3a52-0d41-4d8e-9f53-0a1b6c2d0001")
                        .containsEntry("content-type", "application/json")
                        .containsKey("ce_traceparent");
            }
        }

        @Test
        void refusesAMomentThatIsNotOnTheDayOfItsDeadline() {
            for (String at : List.of(
                    "2020-09-23T15:00:00Z",
                    "2026-09-22T21:59:59Z",
                    "2026-09-23T22:00:00Z",
                    "+1000000000-01-01T00:00:00Z")) {
                post(office, withDeadlineAt(at))
                        .expectStatus()
                        .isBadRequest()
                        .expectBody()
                        .jsonPath("$.errors[0].pointer")
                        .isEqualTo("#/deadlines/0/at")
                        .jsonPath("$.errors[0].code")
                        .isEqualTo("not-on-day");
            }
            post(office, withDeadlineAt("2026-09-22T22:00:00Z")).expectStatus().isCreated();
            post(office, withDeadlineAt("2026-09-23T21:59:59Z")).expectStatus().isCreated();
        }

        private String withDeadlineAt(String at) {
            return anyCall(anyIdentifier())
                    .replace("Climate partnerships", "Moments")
                    .replace("\"2026-09-23\"}", "\"2026-09-23\", \"at\": \"" + at + "\"}");
        }

        @Test
        void refusesAnIdentifierThatNamesAnotherCall() {
            String identifier = anyIdentifier();
            created(identifier);

            post(office, anyCall(identifier))
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/identifier");
        }

        @Test
        void namesEveryUnknownField() {
            refusesFields(
                    post(
                            office,
                            "{\"identifier\": \"x\", \"colour\": 1, \"budget\": {\"amount\": 1, \"tax\": {\"a\": 2}}}"),
                    "#/colour",
                    "#/budget/tax");
        }

        @Test
        void namesEveryFieldThatIsNotValid() {
            refusesFields(
                    post(
                            office,
                            "{\"identifier\": \"a b\", \"kind\": \"grant\", \"deadlines\": [{}], \"link\": \"javascript:1\"}"),
                    "#/identifier",
                    "#/title",
                    "#/deadlines/0/date",
                    "#/link");
        }

        @Test
        void saysWhereADateIsNone() {
            post(office, anyCall(anyIdentifier()).replace("2026-09-23", "2026-02-30"))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/deadlines/0/date");
        }

        @Test
        void saysWhereTheBodyIsNoJson() {
            post(office, "{\"identifier\": ")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("not-json");
        }

        @Test
        void refusesAKindThatTheCityDoesNotHave() {
            post(office, anyCall(anyIdentifier()).replace("\"grant\"", "\"lottery\""))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].detail")
                    .isEqualTo("“lottery” is not known. Possible: award, consultation, event-to-host, grant.");
        }

        @Test
        void refusesACallThatOpensAfterItsDeadline() {
            post(office, anyCall(anyIdentifier()).replace("2026-04-01", "2027-01-01"))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/opensOn");
        }

        @Test
        void repeatedWithItsKeyAnswersTheSameAndPublishesNothingMore() {
            String key = UUID.randomUUID().toString();
            String body = anyCall(anyIdentifier());
            RestTestClient keyed =
                    office.mutate().defaultHeader("Idempotency-Key", key).build();

            var first = post(keyed, body).expectStatus().isCreated().returnResult(String.class);
            var second = post(keyed, body).expectStatus().isCreated().returnResult(String.class);

            assertThat(second.getResponseBody()).isEqualTo(first.getResponseBody());
            assertThat(second.getResponseHeaders().getLocation())
                    .isEqualTo(first.getResponseHeaders().getLocation());
            post(keyed, anyCall(anyIdentifier())).expectStatus().isEqualTo(422);
        }
    }

    @Nested
    class Changing {

        private RestTestClient.ResponseSpec put(String id, String version, String json) {
            return office.put()
                    .uri("/api/calls/{id}", id)
                    .header(HttpHeaders.IF_MATCH, version)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json)
                    .exchange();
        }

        @Test
        void publishesWhatChangedFromWhatToWhat() {
            String identifier = anyIdentifier();
            String id = created(identifier);

            put(id, "\"0\"", anyCall(identifier).replace("2026-09-23", "2026-10-01"))
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals(HttpHeaders.ETAG, "\"1\"");

            try (EventLog log = EventLog.of("weltoffen.networking")) {
                log.awaitThat(all -> assertThat(log.ofKey(id))
                        .anySatisfy(event -> assertThat(event.json())
                                .contains("{\"field\":\"deadlines\",\"from\":\"2026-09-23\",\"to\":\"2026-10-01\"}")));
            }
        }

        @Test
        void refusesAStaleAndAMissingVersion() {
            String identifier = anyIdentifier();
            String id = created(identifier);

            put(id, "\"7\"", anyCall(identifier)).expectStatus().isEqualTo(412);
            office.put()
                    .uri("/api/calls/{id}", id)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(anyCall(identifier))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(428);
        }

        @Test
        void withNothingNewPublishesNothing() {
            String identifier = anyIdentifier();
            String id = created(identifier);

            put(id, "\"0\"", anyCall(identifier))
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueEquals(HttpHeaders.ETAG, "\"0\"");
        }
    }

    @Nested
    class Listing {

        @Test
        void findsWordsWithoutCaseOrUmlauts() {
            String identifier = anyIdentifier();
            created(identifier);

            for (String spelled : new String[] {"koln", "KOELN", "Köln"}) {
                kultur.get()
                        .uri("/api/calls?q={a} {b}", spelled, identifier)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.total")
                        .isEqualTo(1)
                        .jsonPath("$.items[0].nextDeadline")
                        .isEqualTo("2026-09-23")
                        .jsonPath("$.items[0].programmeName.en")
                        .isEqualTo("LIFE – Environment and Climate Action");
            }
        }

        @Test
        void filtersByDeadlineProgrammeAndStatus() {
            String identifier = anyIdentifier();
            created(identifier);

            assertThat(total("deadlineFrom=2026-09-23&deadlineTo=2026-09-23&programme=LIFE&status=OPEN", identifier))
                    .isEqualTo(1);
            assertThat(total("deadlineFrom=2026-09-24", identifier)).isZero();
            assertThat(total("programme=CERV&programme=CREA", identifier)).isZero();
            assertThat(total("status=CLOSED", identifier)).isZero();
        }

        @Test
        void filtersByAudienceOriginAndExpectation() {
            String identifier = anyIdentifier();
            post(
                            office,
                            anyCall(identifier)
                                    .replace(
                                            "\"status\"",
                                            "\"audiences\": [\"civil-society\"], \"expectedMonth\": \"2027-02\", \"status\""))
                    .expectStatus()
                    .isCreated();

            assertThat(total("audience=civil-society&origin=manual&expected=true", identifier))
                    .isEqualTo(1);
            assertThat(total("audience=business", identifier)).isZero();
            assertThat(total("origin=eu-portal", identifier)).isZero();
            assertThat(total("expected=false", identifier)).isZero();
        }

        @Test
        void findsPartsOfWordsInTitleAndIdentifierAndBeginningsInTheText() {
            // cut between digits: an e behind an a, o or u is read as that of an umlaut, and the rest would not be
            // found
            String identifier = "TEST-12" + UUID.randomUUID();
            created(identifier);

            assertThat(total("", identifier.substring(6) + " mate part")).isEqualTo(1);
            assertThat(total("", identifier + " othe")).isEqualTo(1);
            assertThat(total("", identifier + " nothere")).isZero();
        }

        @Test
        void ofCallsInWhichSomebodyHasAnInterestIsEmptyWhereNobodyHas() {
            String identifier = anyIdentifier();
            created(identifier);

            assertThat(total("interested=umwelt", identifier)).isZero();
        }

        private int total(String query, String identifier) {
            return (int) kultur.get()
                    .uri("/api/calls?q=" + identifier + "&" + query)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("total");
        }

        @Test
        void refusesAnUnknownOrderAndTooLargeAPage() {
            for (String query : new String[] {"sort=colour", "size=101", "page=-1", "status=LATE", "deadlineTo=soon"}) {
                kultur.get()
                        .uri("/api/calls?" + query)
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectBody()
                        .jsonPath("$.errors[0].pointer")
                        .isEqualTo("#/" + query.substring(0, query.indexOf('=')));
            }
        }
    }

    @Nested
    class Permissions {

        @Test
        void withoutTokenIsA401Problem() {
            Api.anonymous(port)
                    .get()
                    .uri("/api/calls")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("not-signed-in");
        }

        @Test
        void anExpiredTokenIsA401ProblemThatSaysSo() {
            Api.as(port, TestTokens.expired())
                    .get()
                    .uri("/api/calls")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("token-expired");
            Api.as(port, TestTokens.forged())
                    .get()
                    .uri("/api/calls")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }

        @Test
        void aWrongRoleIsA403Problem() {
            post(kultur, anyCall(anyIdentifier()))
                    .expectStatus()
                    .isForbidden()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON);
            for (String token : new String[] {TestTokens.council(), TestTokens.admin()}) {
                Api.as(port, token)
                        .get()
                        .uri("/api/calls")
                        .exchange()
                        .expectStatus()
                        .isForbidden();
            }
        }

        @Test
        void whatIsNotRoutedIsDenied() {
            Api.anonymous(port)
                    .get()
                    .uri("/actuator/health")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
            office.get().uri("/nothing").exchange().expectStatus().isForbidden();
            office.get().uri("/api/nothing").exchange().expectStatus().isNotFound();
        }
    }
}
