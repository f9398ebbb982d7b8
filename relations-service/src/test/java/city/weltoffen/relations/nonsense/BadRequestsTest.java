package city.weltoffen.relations.nonsense;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.relations.House.body;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What cannot be is refused with a pointer to the field, in the language of the reader. */
@RelationsTest
class BadRequestsTest {

    private static final String ACTIVITY =
            "{\"kind\": \"event\", \"title\": {\"de\": \"x\"}, \"departments\": [\"kultur\"], ";

    @LocalServerPort
    int port;

    private House house;
    private String partner;

    @BeforeEach
    void signIn() {
        house = new House(port);
        partner = house.partner(anyName());
    }

    private static void refused(ResponseSpec answer, String pointer, String code) {
        answer.expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer)
                .jsonPath("$.errors[0].code")
                .isEqualTo(code);
    }

    private ResponseSpec relation(String more) {
        return post(house.office, "/api/relations", body(partner, "CONTACT", more));
    }

    @Nested
    class Days {

        @ParameterizedTest
        @ValueSource(strings = {"2026-02-30", "0000-01-01", "0999-12-31", "+99999-12-31", "31.12.2019", "soon"})
        void mustBeInTheCalendar(String day) {
            String contact = house.proposed(partner, "CONTACT", "");
            refused(
                    post(house.office, "/api/relations/" + contact + "/establish", "{\"on\": \"%s\"}".formatted(day)),
                    "#/on",
                    "not-readable");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[2026, 5, 1]", "20260501", "true", "{}"})
        void areNoNumbers(String value) {
            refused(
                    post(house.office, "/api/activities", ACTIVITY + "\"begins\": %s}".formatted(value)),
                    "#/begins",
                    "not-readable");
        }

        @Test
        void doNotRunBackwards() {
            String contact = house.active(partner, "CONTACT");
            refused(
                    post(
                            house.office,
                            "/api/relations/" + contact + "/end",
                            "{\"on\": \"2019-12-31\", \"reason\": \"x\"}"),
                    "#/on",
                    "ends-before-begin");
            refused(
                    relation(", \"project\": {\"begins\": \"2026-02-01\", \"ends\": \"2026-01-01\"}"),
                    "#/project/ends",
                    "ends-before-begin");
            refused(
                    post(
                            house.office,
                            "/api/activities",
                            ACTIVITY + "\"begins\": \"2026-06-02\", \"ends\": \"2026-06-01\"}"),
                    "#/ends",
                    "ends-before-begin");
        }

        @Test
        void anAgreementHasTheOneOnWhichItWasSigned() {
            String contact = house.proposed(partner, "CONTACT", "");
            refused(
                    post(
                            house.office,
                            "/api/relations/" + contact + "/establish",
                            "{\"on\": \"2020-01-01\", \"agreement\": {\"validUntil\": \"2030-01-01\"}}"),
                    "#/agreement/signedOn",
                    "not-null");
        }
    }

    @Nested
    class Values {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"latitude\": -90.1, \"longitude\": 0} | #/position/latitude",
                    "{\"latitude\": 0, \"longitude\": 180.1} | #/position/longitude",
                    "{\"latitude\": 1e308, \"longitude\": 0} | #/position/latitude",
                    "{\"latitude\": 1} | #/position/longitude"
                })
        void aPositionIsOnTheGlobe(String position, String pointer) {
            post(
                            house.office,
                            "/api/partners",
                            "{\"kind\": \"CITY\", \"name\": {\"de\": \"x\"}, \"position\": %s}".formatted(position))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo(pointer);
        }

        @Test
        void areOnTheCitysLists() {
            refused(relation(", \"goals\": [\"none\"]"), "#/goals", "unknown-value");
            refused(relation(", \"involved\": [\"nobody\"]"), "#/involved", "department-unknown");
            refused(
                    relation(", \"project\": {\"consortium\": [{\"name\": \"x\", \"country\": \"XX\"}]}"),
                    "#/project/consortium/0/country",
                    "unknown-value");
            refused(
                    relation(", \"project\": {\"programme\": \"called by Ms Example\"}"),
                    "#/project/programme",
                    "no-code");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"kind\": \"ALLIANCE\" | #/kind",
                    "\"kind\": 0 | #/kind",
                    "\"kind\": \"CITY\", \"name\": \"x\" | #/name",
                    "\"kind\": \"CITY\", \"name\": {\"de\": 5} | #/name/de",
                    "\"kind\": \"CITY\", \"otherNames\": {} | #/otherNames",
                    "\"kind\": \"CITY\", \"otherNames\": [[]] | #/otherNames/0",
                    "\"kind\": \"CITY\", \"position\": {\"latitude\": \"north\"} | #/position/latitude"
                })
        void areOfTheirType(String fields, String pointer) {
            refused(post(house.office, "/api/partners", "{%s}".formatted(fields)), pointer, "not-readable");
        }

        @Test
        void haveANameThatIsKnown() {
            refused(relation(", \"colour\": \"red\""), "#/colour", "unknown");
            refused(
                    relation(", \"project\": {\"grant\": {\"amount\": 1, \"tax\": 2}}"),
                    "#/project/grant/tax",
                    "unknown");
        }
    }

    @Nested
    class Texts {

        private static final String SCRIPT = "<script>alert('Ö')</script> & <b onclick=x>{0}</b>";

        @Test
        void mayBeMarkupAndStayText() {
            String contact = house.proposed(
                    partner,
                    "CONTACT",
                    ", \"open\": true, \"fileReference\": \"%s\", \"summary\": {\"de\": \"%s\"}"
                            .formatted(SCRIPT, SCRIPT));
            house.office
                    .get()
                    .uri("/api/relations/" + contact)
                    .exchange()
                    .expectHeader()
                    .contentTypeCompatibleWith(MediaType.APPLICATION_JSON)
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectBody()
                    .jsonPath("$.summary.de")
                    .isEqualTo(SCRIPT)
                    .jsonPath("$.fileReference")
                    .isEqualTo(SCRIPT);
        }

        @Test
        void areNotEndless() {
            relation(", \"summary\": {\"de\": \"%s\"}".formatted("x".repeat(5001)))
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .value(pointer -> assertThat(pointer.toString()).startsWith("#/summary"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\u0000", "a\\u0007", "\\u001b[0m", "\\ud83d", "\\ude00\\ud83d", "\\ufffe"})
        void canBeShown(String unreadable) {
            refused(relation(", \"fileReference\": \"%s\"".formatted(unreadable)), "#/fileReference", "not-plain");
            refused(
                    relation(", \"namedProjects\": [\"x\", \"%s\"]".formatted(unreadable)),
                    "#/namedProjects/1",
                    "not-plain");
            refused(relation(", \"summary\": {\"de\": \"%s\"}".formatted(unreadable)), "#/summary/de", "not-plain");
        }

        @Test
        void mayHaveLinesTabsAndEveryScript() {
            relation(", \"summary\": {\"de\": \"a\\n\\tb\\r\\n \\ud83d\\ude00 日本 العربية\"}")
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.summary.de")
                    .isEqualTo("a\n\tb\r\n 😀 日本 العربية");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Eingabe nicht gültig | „sports“ ist hier nicht bekannt.",
                "en | Input is not valid | “sports” is not known here.",
                "fr | Eingabe nicht gültig | „sports“ ist hier nicht bekannt."
            })
    void isSaidInTheLanguageOfTheReader(String language, String title, String detail) {
        house.office
                .post()
                .uri("/api/relations")
                .headers(headers -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"partner\": \"x\", \"kind\": \"CONTACT\", \"themes\": [\"sports\"]}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo(title)
                .jsonPath("$.errors[0].detail")
                .isEqualTo(detail);
    }
}
