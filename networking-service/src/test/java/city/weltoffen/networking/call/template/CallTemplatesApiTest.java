package city.weltoffen.networking.call.template;

import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.networking.NetworkingTest;
import city.weltoffen.networking.call.ToldCall;
import city.weltoffen.networking.call.portal.Refusal;
import city.weltoffen.networking.call.source.Findings;
import city.weltoffen.networking.call.source.SourceKind;
import city.weltoffen.networking.call.source.SourceReader;
import city.weltoffen.networking.call.source.UnreadableSource;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@NetworkingTest
class CallTemplatesApiTest {

    @LocalServerPort
    int port;

    @Autowired
    private List<SourceReader> readers;

    private RestTestClient office;
    private RestTestClient kultur;

    @BeforeEach
    void signIn() {
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
    }

    private static String anyCode() {
        return "TEST-" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
    }

    private static String anyTemplate(String code) {
        return """
                {"code": "%s", "title": "Partnerschaften", "kind": "grant", "programme": "SKEW", "rhythm": "YEARLY",
                 "month": 11, "audiences": ["municipality"], "keywords": ["Partnerschaft"],
                 "link": "https://example.org/nakopa", "description": "Projekte."}
                """.formatted(code);
    }

    private RestTestClient.ResponseSpec post(RestTestClient as, String path, String json) {
        return as.post()
                .uri("/api/call-templates" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    private Map<?, ?> created(String code) {
        return post(office, "", anyTemplate(code))
                .expectStatus()
                .isCreated()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private Map<?, ?> template(Object id) {
        return kultur.get()
                .uri("/api/call-templates/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    private static Map<?, ?> onlyYear(Map<?, ?> template) {
        List<?> years = (List<?>) template.get("years");
        assertThat(years).hasSize(1);
        return (Map<?, ?>) years.getFirst();
    }

    private Object callOf(Object id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> onlyYear(template(id)).get("call"), call -> call != null);
    }

    private Map<?, ?> call(Object id) {
        return kultur.get()
                .uri("/api/calls/{id}", id)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(Map.class)
                .getResponseBody();
    }

    @Nested
    class Entering {

        @Test
        void makesTheNextCallAtOnceWithoutADate() {
            String code = anyCode();
            Object id = created(code).get("id");

            assertThat(onlyYear(template(id)).get("identifier")).isEqualTo(code + "-2026");
            Map<?, ?> call = call(callOf(id));
            assertThat(call.get("status")).isEqualTo("FORTHCOMING");
            assertThat(call.get("expectedMonth")).isEqualTo("2026-11");
            assertThat(call.get("source")).isEqualTo("template");
            assertThat((List<?>) call.get("deadlines")).isEmpty();
        }

        @Test
        void isTheOfficesOnly() {
            post(kultur, "", anyTemplate(anyCode())).expectStatus().isForbidden();
        }

        @Test
        void refusesACodeThatIsTaken() {
            String code = anyCode();
            created(code);

            post(office, "", anyTemplate(code))
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/code");
        }

        @Test
        void namesWhatIsMissingOrUnknown() {
            refusesFields(
                    post(office, "", "{\"code\": \"a b\", \"month\": 13, \"link\": \"ftp://x\"}"),
                    "#/code",
                    "#/title",
                    "#/kind",
                    "#/rhythm",
                    "#/month",
                    "#/link");
            post(office, "", anyTemplate(anyCode()).replace("\"month\": 11,", ""))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/month");
            refusesFields(
                    post(
                            office,
                            "",
                            anyTemplate(anyCode())
                                    .replace("\"grant\"", "\"gift\"")
                                    .replace("municipality", "martians")),
                    "#/kind",
                    "#/audiences/0");
        }
    }

    @Nested
    class Announcing {

        private RestTestClient.ResponseSpec announce(RestTestClient as, Object id, String json) {
            return post(as, "/" + id + "/announce", json);
        }

        @Test
        void givesTheDateToTheCallThatWasExpected() {
            Object id = created(anyCode()).get("id");
            Object expected = callOf(id);
            announce(
                            office,
                            id,
                            "{\"year\": 2026, \"opensOn\": \"2026-11-02\", \"deadlines\": [{\"date\": \"2027-01-15\"}]}")
                    .expectStatus()
                    .isOk();

            Map<?, ?> call = call(expected);
            assertThat(call.get("opensOn")).isEqualTo("2026-11-02");
            assertThat(call.get("expectedMonth")).isNull();
            assertThat(callOf(id)).isEqualTo(expected);
        }

        @Test
        void twiceChangesNothing() {
            Object id = created(anyCode()).get("id");
            String dates = "{\"year\": 2026, \"deadlines\": [{\"date\": \"2027-01-15\"}]}";
            announce(office, id, dates).expectStatus().isOk();
            Object before = call(callOf(id)).get("updatedAt");
            announce(office, id, dates).expectStatus().isOk();

            assertThat(call(callOf(id)).get("updatedAt")).isEqualTo(before);
        }

        @Test
        void takesBackWhatIsNotAnnouncedAfterAll() {
            Object id = created(anyCode()).get("id");
            announce(office, id, "{\"year\": 2026, \"deadlines\": [{\"date\": \"2027-01-15\"}]}")
                    .expectStatus()
                    .isOk();
            announce(office, id, "{\"year\": 2026}").expectStatus().isOk();

            Map<?, ?> call = call(callOf(id));
            assertThat((List<?>) call.get("deadlines")).isEmpty();
            assertThat(call.get("expectedMonth")).isEqualTo("2026-11");
        }

        @Test
        void refusesAnOpeningAfterTheLastDeadline() {
            Object id = created(anyCode()).get("id");

            announce(
                            office,
                            id,
                            "{\"year\": 2026, \"opensOn\": \"2027-02-01\", \"deadlines\": [{\"date\": \"2027-01-15\"}]}")
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/opensOn");
        }

        @Test
        void refusesAMomentThatIsNotOnItsDay() {
            Object id = created(anyCode()).get("id");

            for (String at : List.of("2020-01-15T16:00:00Z", "+1000000000-01-01T00:00:00Z")) {
                announce(
                                office,
                                id,
                                "{\"year\": 2026, \"deadlines\": [{\"date\": \"2027-01-15\", \"at\": \"%s\"}]}"
                                        .formatted(at))
                        .expectStatus()
                        .isBadRequest()
                        .expectBody()
                        .jsonPath("$.errors[0].pointer")
                        .isEqualTo("#/deadlines/0/at");
            }
        }

        @Test
        void isTheOfficesOnly() {
            Object id = created(anyCode()).get("id");

            announce(kultur, id, "{\"year\": 2026}").expectStatus().isForbidden();
        }
    }

    @Nested
    class Changing {

        @Test
        void needsTheVersionAndKeepsTheCode() {
            String code = anyCode();
            Object id = created(code).get("id");
            office.put()
                    .uri("/api/call-templates/{id}", id)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(anyTemplate(code))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(428);
            office.put()
                    .uri("/api/call-templates/{id}", id)
                    .header(HttpHeaders.IF_MATCH, "*")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(anyTemplate(anyCode()))
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/code");
        }

        @Test
        void reachesTheCallThatIsExpected() {
            String code = anyCode();
            Object id = created(code).get("id");
            Object call = callOf(id);
            office.put()
                    .uri("/api/call-templates/{id}", id)
                    .header(HttpHeaders.IF_MATCH, "*")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(anyTemplate(code).replace("\"month\": 11", "\"month\": 12"))
                    .exchange()
                    .expectStatus()
                    .isOk();

            assertThat(call(call).get("expectedMonth")).isEqualTo("2026-12");
        }
    }

    @Nested
    class Listing {

        @Test
        void showsTheShippedOnesToMembersByTitle() {
            kultur.get()
                    .uri("/api/call-templates?q=nakopa&rhythm=YEARLY")
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.items[*].code")
                    .value(codes -> assertThat(codes).asList().contains("SKEW-NAKOPA"));
        }

        @Test
        void isNotPublic() {
            Api.anonymous(port)
                    .get()
                    .uri("/api/call-templates")
                    .exchange()
                    .expectStatus()
                    .isUnauthorized();
        }
    }

    @Test
    void letsNextYearsCallBeThereInTimeHoweverOftenItIsAsked() throws UnreadableSource, IOException {
        String code = anyCode();
        created(code);
        SourceReader templates = readers.stream()
                .filter(reader -> reader.kind() == SourceKind.TEMPLATES)
                .findFirst()
                .orElseThrow();
        LocalDate inTime = LocalDate.of(2027, 2, 1);

        assertThat(identifiers(templates, inTime, code)).containsExactly(code + "-2026", code + "-2027");
        assertThat(identifiers(templates, inTime, code)).containsExactly(code + "-2026", code + "-2027");
    }

    private static List<String> identifiers(SourceReader templates, LocalDate today, String code)
            throws UnreadableSource, IOException {
        List<String> told = new ArrayList<>();
        templates.read(InputStream.nullInputStream(), today, new Findings() {
            @Override
            public void accept(String reference, ToldCall call) {
                told.add(call.details().identifier());
            }

            @Override
            public void refuse(String reference, Refusal reason) {
                throw new AssertionError(reason);
            }
        });
        return told.stream().filter(identifier -> identifier.startsWith(code)).toList();
    }

    @Test
    void offersOneReaderForEachKindOfFile() {
        assertThat(readers)
                .extracting(SourceReader::kind)
                .contains(SourceKind.FEED, SourceKind.PORTAL_FILE, SourceKind.FUNDING_DATABASE, SourceKind.TEMPLATES)
                .doesNotHaveDuplicates();
    }
}
