package city.weltoffen.relations.enquiry.web;

import static city.weltoffen.testing.Rest.refusesFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@RelationsTest
class EnquiriesApiTest {

    private static final String ROUTE = "{\"departments\": [\"kultur\", \"umwelt\"], \"replyBy\": \"2026-12-31\"}";

    @LocalServerPort
    int port;

    private RestTestClient office;
    private RestTestClient kultur;
    private RestTestClient umwelt;
    private RestTestClient anybody;

    /** Unique, so that tests find theirs. */
    private final String city = "Miasto " + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        office = Api.office(port);
        kultur = Api.as(port, TestTokens.kultur());
        umwelt = Api.as(port, TestTokens.umwelt());
        // An address of its own for each test: the limit counts by it.
        anybody = Api.anonymous(port)
                .mutate()
                .defaultHeader("X-Forwarded-For", anyAddress())
                .build();
        try (EventWriter networking = EventWriter.of("weltoffen.networking")) {
            networking.write(DirectoryEvents.department("kultur"));
            networking.write(DirectoryEvents.department("umwelt"));
        }
    }

    private static String anyAddress() {
        var random = ThreadLocalRandom.current();
        return "203.%d.%d.%d".formatted(random.nextInt(1, 250), random.nextInt(1, 250), random.nextInt(1, 250));
    }

    private static RestTestClient.ResponseSpec post(RestTestClient as, String path, String json) {
        return as.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    private static Map<?, ?> body(RestTestClient.ResponseSpec answer) {
        return answer.returnResult(Map.class).getResponseBody();
    }

    private String enquiry(String more) {
        return ("{\"kind\": \"cooperation\", \"subject\": \"Jazz with %s\", \"text\": \"Dear Sirs, <b>Secret</b> plans\","
                        + " \"organisation\": \"%s\", \"country\": \"PL\", \"themes\": [\"citizens-europe\"],"
                        + " \"sender\": {\"name\": \"Ada Secretova\", \"email\": \"ada@secret.example\","
                        + " \"phone\": \"0048 1\", \"language\": \"pl\"}%s}")
                .formatted(city, city, more);
    }

    /** Sent by the public form; answers its id. */
    private String sent() {
        post(anybody, "/api/public/enquiries", enquiry("")).expectStatus().isCreated();
        return found().getFirst().get("id").toString();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> found() {
        return (List<Map<String, Object>>)
                body(office.get().uri("/api/enquiries?q={q}", city).exchange()).get("items");
    }

    private String verb(String id, String verb) {
        return "/api/enquiries/" + id + "/" + verb;
    }

    /** Triaged and with two departments; the directory is known by then. */
    private String routed() {
        String id = sent();
        post(office, verb(id, "triage"), "{}").expectStatus().isOk();
        await().untilAsserted(() ->
                post(office, verb(id, "route"), ROUTE).expectStatus().isOk());
        return id;
    }

    private static String statement(String department, String recommendation) {
        return "{\"department\": \"%s\", \"recommendation\": \"%s\", \"text\": \"Secret view\"}"
                .formatted(department, recommendation);
    }

    @Nested
    class FromTheFormToTheRelation {

        @Test
        void goesThroughDepartmentsDecisionAndAnswer() {
            String id = routed();
            post(umwelt, verb(id, "statements"), statement("kultur", "ACCEPT"))
                    .expectStatus()
                    .isForbidden();
            post(kultur, verb(id, "statements"), statement("kultur", "ACCEPT"))
                    .expectStatus()
                    .isOk();
            post(umwelt, verb(id, "statements"), statement("umwelt", "NONE"))
                    .expectBody()
                    .jsonPath("$.missing")
                    .isEmpty();
            post(office, verb(id, "confirm-decision"), "{}")
                    .expectStatus()
                    .isEqualTo(422)
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("no-decision-proposed");
            post(kultur, verb(id, "decide"), "{\"outcome\": \"ACCEPTED\", \"reason\": \"fits\"}")
                    .expectStatus()
                    .isForbidden();
            post(office, verb(id, "decide"), "{\"outcome\": \"ACCEPTED\", \"reason\": \"Secret: fits\"}")
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("DECIDED");
            for (String language : List.of("de", "en", "fr", "pl")) {
                office.get()
                        .uri(verb(id, "answer-draft?language=" + language))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.text")
                        .value(text -> assertThat(String.valueOf(text))
                                .contains("2026-", "Jazz with " + city, "Secret: fits")
                                .doesNotContain("{{"));
            }
            post(office, verb(id, "answer"), "{\"language\": \"pl\", \"text\": \"Szanowni, Secret\"}")
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("ANSWERED");
            for (String format : List.of("pdf", "docx")) {
                office.get()
                        .uri(verb(id, "answer?format=" + format))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueMatches("Content-Disposition", "attachment.*\\." + format + ".*");
            }

            String convert = ("{\"relation\": {\"kind\": \"COOPERATION\", \"responsible\": \"kultur\"},"
                            + " \"newPartner\": {\"kind\": \"CITY\", \"name\": {\"de\": \"%s\"}}}")
                    .formatted(city);
            var conversion =
                    (Map<?, ?>) body(post(office, verb(id, "convert"), convert)).get("conversion");
            assertThat(conversion.get("to")).isEqualTo("RELATION");
            assertThat(conversion.get("done")).isEqualTo(true);
            String relation = conversion.get("id").toString();
            office.get()
                    .uri("/api/relations/" + relation)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.state")
                    .isEqualTo("PROSPECTIVE")
                    .jsonPath("$.partnerName.de")
                    .isEqualTo(city)
                    .jsonPath("$.country")
                    .isEqualTo("PL")
                    .jsonPath("$.responsible")
                    .isEqualTo("kultur")
                    .jsonPath("$.involved[0]")
                    .isEqualTo("umwelt");
            post(office, verb(id, "convert"), convert).expectStatus().isEqualTo(409);
            assertThat(body(office.get()
                                    .uri("/api/enquiries?became=" + relation)
                                    .exchange())
                            .get("items"))
                    .asInstanceOf(list(Map.class))
                    .singleElement()
                    .satisfies(found -> assertThat(found.get("id")).isEqualTo(id));

            try (EventLog log = EventLog.of("weltoffen.relations")) {
                var events = log
                        .awaitThat(all -> assertThat(all)
                                .filteredOn(event -> id.equals(event.key()))
                                .hasSize(9))
                        .stream()
                        .filter(event -> id.equals(event.key()))
                        .toList();
                assertThat(events)
                        .extracting(event -> event.type().replaceAll(".*enquiry[.]|[.]v1", ""))
                        .containsExactly(
                                "received",
                                "changed",
                                "routed",
                                "statement-given",
                                "statement-given",
                                "decided",
                                "answered",
                                "changed",
                                "changed");
                assertThat(events)
                        .allSatisfy(event -> assertThat(event.json())
                                .contains("Kooperation (Polen)")
                                .doesNotContainIgnoringCase("secret")
                                .doesNotContain(city, "Jazz", "0048"));
                assertThat(events.get(2).json()).contains("coordinators:kultur", "coordinators:umwelt");
            }
        }
    }

    @Nested
    class TheSender {

        @Test
        void isForTheOfficeAndTheDepartmentsAsked() {
            String id = sent();
            expectNothingPersonal(kultur, id);
            post(office, verb(id, "triage"), "{}").expectStatus().isOk();
            String onlyKultur = "{\"departments\": [\"kultur\"], \"replyBy\": \"2026-12-31\"}";
            await().untilAsserted(() ->
                    post(office, verb(id, "route"), onlyKultur).expectStatus().isOk());

            kultur.get()
                    .uri("/api/enquiries/" + id)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.sender.name")
                    .isEqualTo("Ada Secretova")
                    .jsonPath("$.text")
                    .isEqualTo("Dear Sirs, <b>Secret</b> plans")
                    .jsonPath("$.mayStateFor[0]")
                    .isEqualTo("kultur");
            expectNothingPersonal(umwelt, id);
            assertThat(total(kultur, "Secretova")).isPositive();
        }

        private void expectNothingPersonal(RestTestClient as, String id) {
            String json = as.get()
                    .uri("/api/enquiries/" + id)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .returnResult(String.class)
                    .getResponseBody();
            assertThat(json)
                    .contains("Jazz")
                    .doesNotContainIgnoringCase("secret")
                    .doesNotContain("0048");
            // Nor can the letter be guessed by searching.
            assertThat(total(as, "Secretova " + city)).isZero();
        }

        private int total(RestTestClient as, String query) {
            return ((Number) body(as.get().uri("/api/enquiries?q={q}", query).exchange())
                            .get("total"))
                    .intValue();
        }
    }

    @Nested
    class ThePublicForm {

        @Test
        void saysWhatIsWrongWithEachField() {
            refusesFields(
                    post(
                            anybody,
                            "/api/public/enquiries",
                            "{\"kind\": \"cooperation\", \"subject\": \" \", \"text\": \"x\", \"organisation\": \"x\","
                                    + " \"sender\": {\"name\": \"x\", \"email\": \"nowhere\", \"language\": \"pl\"}}"),
                    "#/subject",
                    "#/sender/email");
            refusesFields(
                    post(
                            anybody,
                            "/api/public/enquiries",
                            enquiry("").replace("\"PL\"", "\"XX\"").replace("citizens-", "")),
                    "#/country",
                    "#/themes");
            assertThat(found()).isEmpty();
        }

        @Test
        void isLimitedPerAddress() {
            for (int i = 0; i < 5; i++) {
                post(anybody, "/api/public/enquiries", enquiry(""))
                        .expectStatus()
                        .isCreated();
            }

            post(anybody, "/api/public/enquiries", enquiry(""))
                    .expectStatus()
                    .isEqualTo(429)
                    .expectHeader()
                    .value(
                            HttpHeaders.RETRY_AFTER,
                            seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 601))
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("too-many-requests");
            assertThat(found())
                    .hasSize(5)
                    .extracting(found -> found.get("reference"))
                    .doesNotHaveDuplicates();
            Api.anonymous(port)
                    .post()
                    .uri("/api/public/enquiries")
                    .header("X-Forwarded-For", anyAddress())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(enquiry(""))
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }

        @Test
        void answersProgramsAndStoresNothing() {
            post(anybody, "/api/public/enquiries", enquiry(", \"website2\": \"https://spam.example\""))
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.reference")
                    .isNotEmpty();

            assertThat(found()).isEmpty();
        }
    }

    @Nested
    class ByHand {

        private String entered(String more) {
            return ("{\"kind\": \"invitation\", \"subject\": \"%s\", \"text\": \"By phone\"%s}").formatted(city, more);
        }

        @Test
        void isForEveryMemberAndCorrectedByTheOffice() {
            var created = post(kultur, "/api/enquiries", entered(", \"sender\": {\"name\": \"Bo\"}"))
                    .expectStatus()
                    .isCreated()
                    .returnResult(Map.class);
            String id = String.valueOf(created.getResponseBody().get("id"));
            assertThat(created.getResponseBody().get("channel")).isEqualTo("HAND");
            assertThat(created.getResponseBody().get("receivedOn")).isEqualTo("2026-05-06");
            assertThat(created.getResponseBody().get("letters")).isEqualTo(true);

            String etag = created.getResponseHeaders().getETag();
            put(kultur, id, etag, entered("")).expectStatus().isForbidden();
            put(office, id, etag, entered(", \"fileReference\": \"15.2\""))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.fileReference")
                    .isEqualTo("15.2")
                    .jsonPath("$.sender")
                    .isEmpty();
            put(office, id, etag, entered("")).expectStatus().isEqualTo(412);
        }

        @Test
        void cannotHaveComeTomorrow() {
            post(kultur, "/api/enquiries", entered(", \"receivedOn\": \"2026-05-08\""))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("#/receivedOn");
        }

        private RestTestClient.ResponseSpec put(RestTestClient as, String id, String etag, String json) {
            return as.put()
                    .uri("/api/enquiries/" + id)
                    .header(HttpHeaders.IF_MATCH, etag)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(json)
                    .exchange();
        }
    }

    @Nested
    class BeforeDeciding {

        @Test
        void showsSimilarOnesAndReasons() {
            String first = sent();
            String second = post(anybody, "/api/public/enquiries", enquiry(""))
                    .expectStatus()
                    .isCreated()
                    .returnResult(Map.class)
                    .getResponseBody()
                    .get("reference")
                    .toString();
            String id = found().stream()
                    .filter(found -> second.equals(found.get("reference")))
                    .map(found -> found.get("id").toString())
                    .findFirst()
                    .orElseThrow();

            office.get()
                    .uri(verb(id, "similar"))
                    .exchange()
                    .expectBody()
                    .jsonPath("$[?(@.enquiry.id=='%s')].why[*]".formatted(first))
                    .value(why -> assertThat(why).asList().containsExactly("SAME_BODY", "SAME_COUNTRY_AND_THEME"));
            office.get()
                    .uri(verb(id, "assessment"))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$[*].source")
                    .value(sources ->
                            assertThat(sources).asList().contains("POLICY", "GOAL", "FIELD", "THEME", "RELATION"))
                    .jsonPath("$[?(@.source=='RELATION')].text.de")
                    .value(texts -> assertThat(texts.toString()).contains("Posen"))
                    .jsonPath("$[?(@.source=='POLICY')].side")
                    .value(sides -> assertThat(sides).asList().contains("FOR", "AGAINST"));
        }

        @Test
        void knowsACityByAllItsNames() {
            String theme = "\"peace-and-solidarity\"";
            String polish = enteredFor("Uniwersytet Poznań", theme);
            enteredFor("Universität Posen", "\"economy\"");
            String german = enteredFor("Volkshochschule Posen", theme);

            office.get()
                    .uri(verb(german, "similar"))
                    .exchange()
                    .expectBody()
                    .jsonPath("$[?(@.enquiry.subject=='%s')].enquiry.id".formatted(city))
                    .value(ids -> assertThat(ids).asList().containsExactly(polish))
                    .jsonPath("$[?(@.enquiry.id=='%s')].why[*]".formatted(polish))
                    .value(why -> assertThat(why).asList().containsExactly("SAME_CITY_AND_THEME"));
        }

        private String enteredFor(String organisation, String theme) {
            return body(post(
                            office,
                            "/api/enquiries",
                            ("{\"kind\": \"cooperation\", \"subject\": \"%s\", \"text\": \"x\","
                                            + " \"organisation\": \"%s\", \"themes\": [%s]}")
                                    .formatted(city, organisation, theme)))
                    .get("id")
                    .toString();
        }

        @Test
        void listsByStateKindAndDepartment() {
            String id = routed();

            for (String filter : List.of(
                    "state=CONSULTATION", "kind=cooperation", "department=umwelt", "overdue=false", "sort=replyBy")) {
                assertThat(foundBy(filter)).as(filter).containsExactly(id);
            }
            for (String filter : List.of("state=RECEIVED", "kind=other", "department=sport", "overdue=true")) {
                assertThat(foundBy(filter)).as(filter).isEmpty();
            }
        }

        @SuppressWarnings("unchecked")
        private List<Object> foundBy(String filter) {
            var items = (List<Map<String, Object>>) body(office.get()
                            .uri("/api/enquiries?q={q}&" + filter, city)
                            .exchange())
                    .get("items");
            return items.stream().map(item -> item.get("id")).toList();
        }
    }
}
