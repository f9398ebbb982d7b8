package city.weltoffen.relations.enquiry.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@RelationsTest
class EnquiryMailsApiTest {

    private static final String MAIL = """
            From: Ada Lovelace <ada@um.poznan.pl>
            Subject: Kooperation im Jazz
            Date: Wed, 6 May 2026 10:00:00 +0200
            Content-Type: text/plain; charset=utf-8

            Sehr geehrte Damen und Herren, wir möchten mit der Stadt über Jazz sprechen.
            """;

    @LocalServerPort
    int port;

    private RestTestClient.ResponseSpec drop(byte[] file) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(file) {
            @Override
            public String getFilename() {
                return "mail.eml";
            }
        });
        return Api.office(port)
                .post()
                .uri("/api/enquiries/mails")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    /** What is stored with a sender of that name. */
    private int stored(String name) {
        return ((Number) Api.office(port)
                        .get()
                        .uri("/api/enquiries?q={q}", name)
                        .exchange()
                        .returnResult(Map.class)
                        .getResponseBody()
                        .get("total"))
                .intValue();
    }

    @Test
    void fillInAnEnquiryAndStoreNothing() {
        String name = "Ada " + UUID.randomUUID();
        drop(MAIL.replace("Ada Lovelace", name).getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subject")
                .isEqualTo("Kooperation im Jazz")
                .jsonPath("$.kind")
                .isEqualTo("cooperation")
                .jsonPath("$.organisation")
                .isEqualTo("Posen")
                .jsonPath("$.country")
                .isEqualTo("PL")
                .jsonPath("$.partner")
                .isNotEmpty()
                .jsonPath("$.sender.email")
                .isEqualTo("ada@um.poznan.pl")
                .jsonPath("$.sender.language")
                .isEqualTo("de");
        assertThat(stored(name)).isZero();
    }

    @Test
    void areRefusedWhenTheyAreNoneOrTooLarge() {
        drop("hello".getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-a-mail");
        drop(new byte[25 * 1024 * 1024 + 1])
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("mail-too-large");
    }

    /** The largest that the service takes in at all is smaller; the sender hears of it nevertheless. */
    @Test
    void areRefusedClearlyWhenTheyHave50Megabytes() {
        drop(new byte[50 * 1024 * 1024])
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("http-413")
                .jsonPath("$.detail")
                .isNotEmpty();
        drop(MAIL.getBytes(StandardCharsets.UTF_8)).expectStatus().isOk();
    }

    @Test
    void areShownAsTextWhateverTheySay() {
        drop(MAIL.replace("Kooperation im Jazz", "<img src=x onerror=alert(1)>")
                        .replace("Ada Lovelace", "\"<script>\"")
                        .replace("Sehr geehrte", "<script>alert(1)</script> Sehr geehrte")
                        .getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.subject")
                .isEqualTo("<img src=x onerror=alert(1)>")
                .jsonPath("$.sender.name")
                .isEqualTo("<script>")
                .jsonPath("$.text")
                .value(text -> assertThat(text.toString()).startsWith("<script>alert(1)</script> Sehr geehrte"));
    }
}
