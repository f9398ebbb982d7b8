package city.weltoffen.relations.dossier.web;

import static city.weltoffen.relations.House.anyName;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import city.weltoffen.testing.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@RelationsTest
class DossierApiTest {

    @LocalServerPort
    int port;

    private House house;
    private String name;
    private String partner;

    @BeforeEach
    void know() {
        house = new House(port);
        name = anyName() + " Łódź";
        partner = house.partner(name);
        String relation = house.active(partner, "COOPERATION");
        post(
                        house.kultur,
                        "/api/relations/" + relation + "/interactions",
                        "{\"on\": \"2026-05-05\", \"type\": \"CALL\", \"note\": \"<script>Ä</script> & ń\"}")
                .expectStatus()
                .isCreated();
        post(
                        house.office,
                        "/api/relations/" + relation + "/renew-agreement",
                        "{\"signedOn\": \"2023-05-01\", \"validUntil\": \"2026-06-30\"}")
                .expectStatus()
                .isOk();
        house.proposed(partner, "CONTACT", ", \"confidential\": true, \"fileReference\": \"OB-SECRET\"");
    }

    private RestTestClient.ResponseSpec dossier(RestTestClient as, String query) {
        return as.get().uri("/api/partners/" + partner + "/dossier" + query).exchange();
    }

    private static byte[] file(RestTestClient.ResponseSpec answer) {
        return answer.expectStatus().isOk().returnResult(byte[].class).getResponseBody();
    }

    private String docx(RestTestClient as, String query) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file(dossier(as, query))))) {
            return new XWPFWordExtractor(docx).getText();
        }
    }

    @Test
    void saysInWordsHowTheRelationStands() throws IOException {
        assertThat(docx(house.kultur, "?format=docx"))
                .contains("Dossier: " + name, "Stand: 6. Mai 2026")
                .contains("Land\tPolen", "Städtekooperation", "Stand\taktiv", "Seit\t1. Januar 2020")
                .contains("unterzeichnet am 1. Mai 2023", "gültig bis 30. Juni 2026")
                .contains("Die Vereinbarung endet am 30. Juni 2026, in 55 Tagen.")
                .contains("5. Mai 2026\tGespräch\t<script>Ä</script> & ń")
                .contains("kultur – federführend (Städtekooperation)")
                .contains("Städtekooperation: Vereinbarung endet am 30. Juni 2026");
    }

    @Test
    void isAPdfInEnglishToo() throws IOException {
        await().untilAsserted(() -> {
            byte[] file = file(dossier(house.office, "?format=pdf&language=en"));
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Dossier: " + name);
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains("As of 6 May 2026", "Country Poland", "Cooperation")
                        .contains("Last exchange on 5 May 2026, yesterday.")
                        .contains("<script>Ä</script> & ń")
                        .contains("Reported last")
                        .contains("New partner: ");
            }
        });
    }

    @Test
    void showsConfidentialMattersToThoseConcernedOnly() throws IOException {
        assertThat(docx(house.kultur, "?format=docx")).contains("OB-SECRET");
        house.proposed(partner, "CONTACT", ", \"involved\": [\"umwelt\"]");

        assertThat(docx(house.umwelt, "?format=docx"))
                .contains("Städtekooperation")
                .doesNotContain("OB-SECRET");
    }

    @Test
    void namesEnquiriesThatWaitForAnAnswer() throws IOException {
        post(
                        house.office,
                        "/api/enquiries",
                        "{\"kind\": \"cooperation\", \"subject\": \"Jazz & <b>more</b>\", \"text\": \"Own words\","
                                + " \"receivedOn\": \"2026-05-04\", \"partner\": \"%s\"}".formatted(partner))
                .expectStatus()
                .isCreated();

        assertThat(docx(house.kultur, "?format=docx"))
                .contains("vom 4. Mai 2026: Jazz & <b>more</b>")
                .doesNotContain("Own words");
    }

    @Test
    void isForTheOfficeAndTheDepartmentsOfARelation() {
        dossier(house.umwelt, "").expectStatus().isForbidden();
        dossier(house.admin, "").expectStatus().isForbidden();
        dossier(Api.as(port, TestTokens.council()), "").expectStatus().isForbidden();
        dossier(house.office, "").expectStatus().isOk();
    }

    @Test
    void isAFileWithACleanName() {
        HttpHeaders headers =
                dossier(house.office, "?format=docx").returnResult(byte[].class).getResponseHeaders();

        assertThat(headers.getContentType())
                .hasToString("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(headers.getContentDisposition().getFilename()).matches("Dossier-Stadt-[-0-9a-f]+-Łódź\\.docx");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        dossier(house.office, "?format=exe").expectStatus().isBadRequest();
        dossier(house.office, "?language=fr").expectStatus().isBadRequest();
    }
}
