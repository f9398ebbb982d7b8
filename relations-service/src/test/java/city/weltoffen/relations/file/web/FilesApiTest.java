package city.weltoffen.relations.file.web;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@RelationsTest
class FilesApiTest {

    @LocalServerPort
    int port;

    private House house;
    private String name;
    private String partner;

    @BeforeEach
    void know() {
        house = new House(port);
        // short, and nothing at which a line breaks
        name = "Stadt" + Math.abs(anyName().hashCode() % 1_000_000);
        partner = house.partner(name);
    }

    private static ResponseSpec file(RestTestClient as, String matter, String query) {
        return as.get().uri("/api/" + matter + "/file.pdf" + query).exchange();
    }

    /** Its words, however they are broken into lines. */
    private static String text(RestTestClient as, String matter, String query) throws IOException {
        byte[] pdf = file(as, matter, query)
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseBody();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String relation(String more) {
        String id = house.proposed(partner, "COOPERATION", ", \"fileReference\": \"13.1-7\"" + more);
        post(house.office, "/api/relations/" + id + "/establish", """
                        {"on": "2020-01-01", "agreement": {"signedOn": "2020-01-01", "validUntil": "2030-12-31"},
                         "resolution": {"body": "Rat", "on": "2019-12-12", "number": "0815/2019"}}
                        """)
                .expectStatus()
                .isOk();
        return id;
    }

    @Test
    void holdsTheWholeLifeOfARelationWithItsCorrections() throws IOException {
        String id = relation("");
        Map<?, ?> noted = created(post(
                house.kultur,
                "/api/relations/" + id + "/interactions",
                "{\"on\": \"2026-05-04\", \"type\": \"CALL\", \"note\": \"Wrong &amp;\"}"));
        String interaction = String.valueOf(((Map<?, ?>) ((List<?>) noted.get("interactions")).getFirst()).get("id"));
        post(
                        house.kultur,
                        "/api/relations/" + id + "/interactions/" + interaction + "/correct",
                        "{\"on\": \"2026-05-05\", \"type\": \"VISIT\", \"note\": \"Right word\"}")
                .expectStatus()
                .is2xxSuccessful();
        post(house.office, "/api/relations/" + id + "/mark-dormant", "{\"reason\": \"Nothing happens\"}")
                .expectStatus()
                .isOk();

        assertThat(text(house.umwelt, "relations/" + id, ""))
                .contains("Zur Akte: Städtekooperation mit " + name)
                .contains("Auszug vom 6. Mai 2026")
                .contains("Aktenzeichen 13.1-7", "Kennung " + id)
                .contains("Unterzeichnet am 1. Januar 2020", "Gültig bis 31. Dezember 2030")
                .containsSubsequence(
                        "Verlauf",
                        "vorgeschlagen",
                        "1. Januar 2020 begründet",
                        "Drucksache 0815/2019",
                        "ruhend gestellt",
                        "Nothing happens")
                .containsSubsequence("Austausch, in der", "Wrong &amp;", "berichtigt am 6. Mai 2026", "Right word");
        assertThat(text(house.office, "relations/" + id, "?language=en"))
                .contains("File: Cooperation with " + name, "Resolution: Rat, 12 December 2019, paper 0815/2019")
                .containsPattern("Exported on 6 May 2026, \\d+:\\d\\d");
    }

    @Test
    void ofAConfidentialRelationIsForThoseConcernedOnly() {
        String id = relation(", \"confidential\": true");

        file(house.kultur, "relations/" + id, "").expectStatus().isOk();
        file(house.umwelt, "relations/" + id, "").expectStatus().isNotFound();
        file(house.admin, "relations/" + id, "").expectStatus().isForbidden();
        file(Api.as(port, TestTokens.council()), "relations/" + id, "")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void holdsAnEnquiryFromItsTextToWhatItBecame() throws IOException {
        String id = String.valueOf(created(post(house.office, "/api/enquiries", """
                        {"kind": "cooperation", "subject": "Jazz", "text": "Own words", "receivedOn": "2026-05-04",
                         "sender": {"name": "Ada Lovelace", "email": "ada@example.org", "language": "en"},
                         "partner": "%s"}
                        """.formatted(partner)))
                .get("id"));
        String at = "/api/enquiries/" + id + "/";
        post(house.office, at + "triage", "{}").expectStatus().isOk();
        await().untilAsserted(() -> post(
                        house.office, at + "route", "{\"departments\": [\"kultur\"], \"replyBy\": \"2026-12-31\"}")
                .expectStatus()
                .isOk());
        post(
                        house.kultur,
                        at + "statements",
                        "{\"department\": \"kultur\", \"recommendation\": \"ACCEPT\", \"text\": \"We want that\"}")
                .expectStatus()
                .isOk();
        post(house.office, at + "decide", "{\"outcome\": \"ACCEPTED\", \"reason\": \"It fits\"}")
                .expectStatus()
                .isOk();
        post(house.office, at + "answer", "{\"language\": \"en\", \"text\": \"Yes, please\"}")
                .expectStatus()
                .isOk();
        String convert = "{\"relation\": {\"kind\": \"COOPERATION\"}, \"partner\": \"%s\"}".formatted(partner);
        Map<?, ?> converted = post(house.office, at + "convert", convert)
                .returnResult(Map.class)
                .getResponseBody();
        String relation = String.valueOf(((Map<?, ?>) converted.get("conversion")).get("id"));

        assertThat(text(house.kultur, "enquiries/" + id, ""))
                .contains("Absender*in Ada Lovelace ada@example.org")
                .containsSubsequence(
                        "Text, wie eingegangen Own words",
                        "Um Stellungnahme gebeten kultur",
                        "annehmen We want that",
                        "Ergebnis angenommen",
                        "It fits",
                        "Yes, please",
                        "Städtekooperation mit " + name + " (Kennung " + relation.substring(0, 8));
        assertThat(text(house.umwelt, "enquiries/" + id, "?language=en"))
                .contains("reserved for those who handle the enquiry", "We want that")
                .doesNotContain("Own words", "Lovelace", "Yes, please");
    }

    @Test
    void holdsAnActivityButNeverItsParticipants() throws IOException {
        house.proposed(partner, "CONTACT", "");
        String id = String.valueOf(created(post(house.kultur, "/api/activities", """
                        {"kind": "incoming-delegation", "title": {"de": "Besuch aus %s"}, "begins": "2026-05-02",
                         "beginsAt": "10:00", "ends": "2026-05-03", "place": "Rathaus", "programme": "Tour and talks",
                         "departments": ["kultur"], "partners": ["%s"], "protocol": {"formsOfAddress": "Excellency",
                         "gifts": [{"direction": "GIVEN", "what": "A vase", "value": {"amount": 80}}]}}
                        """.formatted(name, partner)))
                .get("id"));
        String at = "/api/activities/" + id + "/";
        post(house.kultur, at + "participants", "{\"name\": \"Ada Lovelace\"}")
                .expectStatus()
                .isCreated();
        post(house.kultur, at + "hold", "{\"participants\": 12}").expectStatus().isOk();
        post(
                        house.kultur,
                        at + "outcome",
                        "{\"summary\": \"All went well\", \"followUps\": [{\"text\": \"Write a letter\"}]}")
                .expectStatus()
                .isOk();
        post(house.kultur, at + "followUps/1/dismiss", "{\"reason\": \"No need\"}")
                .expectStatus()
                .isOk();

        assertThat(text(house.umwelt, "activities/" + id, ""))
                .contains("Zur Akte: Besuch aus " + name, "Stand durchgeführt", "Teilnehmende 12")
                .contains("Zeit 2. Mai 2026, 10:00 Uhr bis 3. Mai 2026")
                .containsSubsequence(
                        "Tour and talks",
                        "Excellency",
                        "überreicht A vase 80 EUR",
                        "All went well",
                        "Write a letter",
                        "verworfen – No need")
                .doesNotContain("Lovelace");
    }

    @Test
    void isThereInGermanAndEnglishOnlyAndOnlyOfWhatIsThere() {
        String id = relation("");

        file(house.office, "relations/" + id, "?language=fr").expectStatus().isBadRequest();
        for (String kind : List.of("relations", "enquiries", "activities")) {
            file(house.office, kind + "/nothing", "").expectStatus().isNotFound();
        }
    }
}
