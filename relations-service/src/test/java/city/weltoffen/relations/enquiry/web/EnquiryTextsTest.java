package city.weltoffen.relations.enquiry.web;

import static city.weltoffen.testing.Rest.created;
import static city.weltoffen.testing.Rest.get;
import static city.weltoffen.testing.Rest.post;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.House;
import city.weltoffen.relations.RelationsTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HTML and scripts in every text of an enquiry, and what cannot be printed. */
@RelationsTest
class EnquiryTextsTest {

    private static final String SCRIPT = "<script>alert('x')</script>&amp; {{reference}}";

    @LocalServerPort
    int port;

    @Test
    void staysTheTextThatItIs() throws IOException {
        House house = new House(port);
        Map<?, ?> entered = created(post(
                house.office,
                "/api/enquiries",
                ("{\"kind\": \"other\", \"subject\": \"%1$s\", \"text\": \"%1$s\", \"organisation\":"
                                + " \"%1$s\", \"fileReference\": \"%1$s\", \"sender\": {\"name\": \"%1$s\", \"phone\": \"<b>\"}}")
                        .formatted(SCRIPT)));
        String path = "/api/enquiries/" + entered.get("id");
        assertThat(get(house.office, path).get("subject")).isEqualTo(SCRIPT);
        assertThat(get(house.office, path).get("organisation")).isEqualTo(SCRIPT);
        assertThat(String.valueOf(get(house.office, path).get("text"))).startsWith(SCRIPT);

        post(house.office, path + "/triage", "{}").expectStatus().isOk();
        post(house.office, path + "/decide", "{\"outcome\": \"DECLINED\", \"reason\": \"%s\"}".formatted(SCRIPT))
                .expectStatus()
                .isOk();
        String draft = String.valueOf(
                get(house.office, path + "/answer-draft?language=en").get("text"));
        assertThat(draft).contains(SCRIPT);
        post(house.office, path + "/answer", "{\"language\": \"en\", \"text\": \"%s end\"}".formatted(SCRIPT))
                .expectStatus()
                .isOk();

        assertThat(letter(house, path, "pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        try (XWPFWordExtractor words =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(letter(house, path, "docx"))))) {
            assertThat(words.getText()).contains(SCRIPT + " end");
        }
    }

    @Test
    void isRefusedWhereItHoldsWhatNobodyCanRead() {
        House house = new House(port);

        post(
                        house.office,
                        "/api/enquiries",
                        "{\"kind\": \"other\", \"subject\": \"Bell\", \"text\": \"a\\u0007b\\u0000\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("#/text");
    }

    private static byte[] letter(House house, String path, String format) {
        return house.office
                .get()
                .uri(path + "/answer?format=" + format)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseBody();
    }
}
