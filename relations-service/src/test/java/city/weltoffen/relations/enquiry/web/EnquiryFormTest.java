package city.weltoffen.relations.enquiry.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The public form as a browser without JavaScript uses it. */
@RelationsTest
class EnquiryFormTest {

    private static final String SCRIPT = "\"><script>alert(1)</script>";

    @LocalServerPort
    int port;

    private RestTestClient anybody;
    private final String subject = "Jazz " + UUID.randomUUID();

    @BeforeEach
    void comeFromSomewhere() {
        var random = ThreadLocalRandom.current();
        anybody = Api.anonymous(port)
                .mutate()
                .defaultHeader(
                        "X-Forwarded-For",
                        "2001:db8:%x:%x::1".formatted(random.nextInt(1, 65000), random.nextInt(1, 65000)))
                .build();
    }

    private MultiValueMap<String, String> filled() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.setAll(Map.of(
                "lang", "de",
                "kind", "delegation-visit",
                "subject", subject,
                "text", "Grüße aus Poznań <b>!</b>",
                "organisation", "Miasto Poznań",
                "country", "PL",
                "name", "Ada",
                "email", "ada@example.org",
                "language", "pl",
                "website2", ""));
        form.put("themes", List.of("youth", "economy"));
        return form;
    }

    private RestTestClient.ResponseSpec send(MultiValueMap<String, String> form) {
        return anybody.post()
                .uri("/api/public/enquiries")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange();
    }

    private static Document page(RestTestClient.ResponseSpec answer) {
        return Jsoup.parse(answer.expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .returnResult(String.class)
                .getResponseBody());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> stored() {
        return (List<Map<String, Object>>) Api.office(port)
                .get()
                .uri("/api/enquiries?q={q}", subject)
                .exchange()
                .returnResult(Map.class)
                .getResponseBody()
                .get("items");
    }

    @ParameterizedTest
    @CsvSource({"de, Anfrage an die Stadt, Polen", "en, Enquiry to the city, Poland"})
    void isPlainAccessibleHtml(String language, String title, String country) {
        Document page = page(
                anybody.get().uri("/api/public/enquiries/form?lang=" + language).exchange());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(title);
        assertThat(page.select("script, style, [style], link, img")).isEmpty();
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.id())
                        .hasSize(1));
        assertThat(page.select("#country option[value=PL]").text()).isEqualTo(country);
        assertThat(page.select("#language option[selected]").val()).isEqualTo(language);
        assertThat(page.selectFirst("#website2").closest("[hidden]")).isNotNull();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void isStoredAndConfirmed() {
        Document page = page(send(filled()).expectStatus().isCreated());

        assertThat(stored()).hasSize(1);
        assertThat(page.select("h1").text()).isEqualTo("Ihre Anfrage ist angekommen");
        assertThat(page.select("strong").text()).isEqualTo(stored().getFirst().get("reference"));
        assertThat(stored().getFirst().get("themes")).asList().containsExactlyInAnyOrder("youth", "economy");
        Api.office(port)
                .get()
                .uri("/api/enquiries/" + stored().getFirst().get("id"))
                .exchange()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo("Grüße aus Poznań <b>!</b>")
                .jsonPath("$.sender.language")
                .isEqualTo("pl");
    }

    @Test
    void losesWhatNothingCanShow() {
        MultiValueMap<String, String> form = filled();
        form.set("text", "Pasted\u000b from\u0000 a word processor\r\nwith two lines");

        send(form).expectStatus().isCreated();

        Api.office(port)
                .get()
                .uri("/api/enquiries/" + stored().getFirst().get("id"))
                .exchange()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo("Pasted from a word processor\r\nwith two lines");
    }

    @Test
    void comesBackWithItsProblemsAndWhatWasTyped() {
        MultiValueMap<String, String> form = filled();
        form.set("subject", SCRIPT);
        form.set("text", SCRIPT);
        form.set("email", "nowhere");
        form.remove("organisation");
        form.set("name", "x".repeat(201));

        Document page = page(send(form).expectStatus().isBadRequest());

        assertThat(page.title()).startsWith("Bitte prüfen Sie Ihre Angaben");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.selectFirst("#subject").val()).isEqualTo(SCRIPT);
        assertThat(page.selectFirst("#text").wholeText()).isEqualTo(SCRIPT);
        assertThat(page.select("[aria-invalid=true]").eachAttr("id"))
                .containsExactlyInAnyOrder("organisation", "name", "email");
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#organisation", "#name", "#email");
        for (Element field : page.select("[aria-invalid=true]")) {
            assertThat(page.getElementById(field.attr("aria-describedby")).text())
                    .isNotBlank();
        }
        assertThat(page.select("#name-problem").text()).isEqualTo("Höchstens 200 Zeichen.");
        assertThat(page.select("#themes-youth[checked]")).hasSize(1);
        assertThat(page.select("#kind option[selected]").val()).isEqualTo("delegation-visit");
    }

    @Test
    void takesOnlyValuesOfTheCitysLists() {
        MultiValueMap<String, String> form = filled();
        form.set("country", "XX");
        form.set("kind", "nothing");
        form.put("themes", List.of("sports"));

        Document page = page(send(form).expectStatus().isBadRequest());

        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#country", "#kind", "#themes");
        assertThat(stored()).isEmpty();
    }

    @Test
    void survivesNothingAtAll() {
        Document page = page(send(new LinkedMultiValueMap<>()).expectStatus().isBadRequest());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("[role=alert] a")).isNotEmpty();
    }

    @Test
    void saysWhenToSendItAgain() {
        for (int i = 0; i < 5; i++) {
            send(filled()).expectStatus().isCreated();
        }

        Document page =
                page(send(filled()).expectStatus().isEqualTo(429).expectHeader().exists(HttpHeaders.RETRY_AFTER));

        assertThat(page.select("[role=alert]").text()).contains("Minuten");
        assertThat(page.selectFirst("#subject").val()).isEqualTo(subject);
        assertThat(stored()).hasSize(5);
    }

    @Test
    void answersProgramsAndStoresNothing() {
        MultiValueMap<String, String> form = filled();
        form.set("website2", "https://spam.example");

        assertThat(page(send(form).expectStatus().isCreated()).select("strong").text())
                .matches("2026-\\d{4,}");
        assertThat(stored()).isEmpty();
    }
}
