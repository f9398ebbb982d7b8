package city.weltoffen.relations.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.relations.RelationsTest;
import city.weltoffen.testing.Api;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

/** The form for proposals as a browser without JavaScript uses it. */
@RelationsTest
class ProposalFormTest {

    private static final String PATH = "/api/public/activity-proposals";

    @LocalServerPort
    int port;

    private RestTestClient anybody;
    private final String title = "Fest " + UUID.randomUUID();

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
                "kind", "event",
                "title", title,
                "text", "Grüße <b>!</b>",
                "begins", "2026-09-01",
                "ends", "",
                "name", "Ada",
                "email", "ada@example.org",
                "website2", ""));
        return form;
    }

    private RestTestClient.ResponseSpec send(MultiValueMap<String, String> form) {
        return anybody.post()
                .uri(PATH)
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

    private String stored() {
        return Api.office(port)
                .get()
                .uri("/api/activities/proposals?size=100")
                .exchange()
                .returnResult(String.class)
                .getResponseBody();
    }

    @ParameterizedTest
    @CsvSource({"de, Veranstaltung vorschlagen, Messe", "en, Propose an event, Trade fair"})
    void isPlainAccessibleHtml(String language, String heading, String kind) {
        Document page = page(anybody.get().uri(PATH + "/form?lang=" + language).exchange());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
        assertThat(page.select("script, style, [style], link, img")).isEmpty();
        assertThat(page.select("input:not([type=hidden]), select, textarea"))
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.id())
                        .hasSize(1));
        assertThat(page.select("#kind option[value=trade-fair]").text()).isEqualTo(kind);
        assertThat(page.getElementById(page.selectFirst("#begins").attr("aria-describedby")))
                .isNotNull();
        assertThat(page.selectFirst("#website2").closest("[hidden]")).isNotNull();
        assertThat(page.select("form").attr("action")).isEqualTo(PATH);
    }

    @Test
    void isStoredAndConfirmed() {
        Document page = page(send(filled()).expectStatus().isCreated());

        assertThat(page.select("h1").text()).isEqualTo("Ihr Vorschlag ist angekommen");
        assertThat(stored()).contains(title, page.select("strong").text(), "Grüße <b>!</b>");
    }

    @Test
    void comesBackWithItsProblemsAndWhatWasTyped() {
        MultiValueMap<String, String> form = filled();
        form.set("begins", "1. September");
        form.set("email", "nowhere");
        form.remove("name");

        Document page = page(send(form).expectStatus().isBadRequest());

        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#begins", "#email", "#name");
        assertThat(page.selectFirst("#begins").val()).isEqualTo("1. September");
        assertThat(page.select("#begins-problem").text()).contains("2026-09-01");
        assertThat(page.selectFirst("#title").val()).isEqualTo(title);
        assertThat(stored()).doesNotContain(title);
    }

    @Test
    void takesOnlyDaysAndKindsThatCanBe() {
        MultiValueMap<String, String> form = filled();
        form.set("kind", "party");
        form.set("begins", "2026-05-05");
        form.set("ends", "2026-05-01");

        Document page = page(send(form).expectStatus().isBadRequest());

        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#kind", "#begins", "#ends");
        assertThat(page.select("#begins-problem").text()).isEqualTo("Dieser Tag ist schon vorbei.");
    }

    @Test
    void survivesNothingAtAll() {
        Document page = page(send(new LinkedMultiValueMap<>()).expectStatus().isBadRequest());

        assertThat(page.select("#begins-problem").text()).isNotEmpty();
    }

    @Test
    void saysWhenToSendItAgain() {
        for (int i = 0; i < 5; i++) {
            send(filled()).expectStatus().isCreated();
        }

        Document page =
                page(send(filled()).expectStatus().isEqualTo(429).expectHeader().exists(HttpHeaders.RETRY_AFTER));

        assertThat(page.selectFirst("#title").val()).isEqualTo(title);
    }

    @Test
    void answersProgramsAndStoresNothing() {
        MultiValueMap<String, String> form = filled();
        form.set("website2", "https://spam.example");

        assertThat(page(send(form).expectStatus().isCreated()).select("strong").text())
                .isNotBlank();
        assertThat(stored()).doesNotContain(title);
    }
}
