package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallDeadlineApproaching;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.Rest;
import city.weltoffen.testing.TestTokens;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@MailTest
class DigestFlowTest {

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    MongoTemplate store;

    private MailReader reader;
    private RestTestClient anybody;

    @BeforeEach
    void somebodyNew() {
        reader = new MailReader(port, store);
        anybody = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    @AfterEach
    void repair() {
        reader.close();
        clock.goTo(Instant.now());
    }

    @Test
    void atOnceIsOneMailWithTextAndHtmlThatSaysWhatIsInItAndWhy() throws Exception {
        reader.outlet("AT_ONCE", ", \"language\": \"en\"");
        reader.call("First & <b>foremost</b>");
        reader.call("Second");
        reader.sendDigests();

        assertThat(reader.mails()).hasSize(1);
        MimeMessage mail = reader.mails().getFirst();
        assertThat(mail.getSubject()).isEqualTo("2 updates: New call: Second");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(TestMailServer.header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(TestMailServer.header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getSentDate()).isCloseTo(new Date(), 60_000);
        String text = TestMailServer.text(mail);
        assertThat(text)
                .contains(
                        "New call: First & <b>foremost</b>",
                        "it is addressed to you",
                        "https://weltoffen.example/funding/x");
        assertThat(text.indexOf("Second")).isLessThan(text.indexOf("First"));
        assertThat(TestMailServer.html(mail))
                .contains("<html lang=\"en\">", "First &amp; &lt;b&gt;foremost&lt;/b&gt;")
                .doesNotContain("<img", "src=", "color:", "<b>");
        reader.sendDigests();
        assertThat(reader.mails()).hasSize(1);
        assertThat(reader.deliveries()).singleElement().asString().contains("state=DELIVERED", "items=2");
    }

    @Test
    void theTitleOfAnEventAddsNoHeader() throws Exception {
        reader.outlet("AT_ONCE", "");
        reader.call("Evil\r\nBcc: all@weltoffen.example\r\n\r\nBody");
        reader.sendDigests();

        assertThat(reader.mails()).hasSize(1);
        assertThat(reader.mails().getFirst().getHeader("Bcc")).isNull();
        assertThat(reader.mails().getFirst().getSubject()).doesNotContain("\n");
    }

    @Test
    void dailyWaitsForTheReadersHour() {
        clock.goToNext(15);
        reader.outlet("DAILY", ", \"hour\": 8");
        reader.call("Until tomorrow");
        reader.sendDigests();
        assertThat(reader.mails()).isEmpty();

        clock.goToNext(8);
        reader.sendDigests();
        assertThat(reader.mails()).hasSize(1);
    }

    @Test
    void quietHoursHoldBackAndUrgentKindsPass() {
        clock.goToNext(23);
        reader.outlet("AT_ONCE", ", \"quietHours\": {\"from\": \"22:00\", \"to\": \"06:00\"}");
        reader.call("Can wait");
        reader.tell("Deadline is near", deadline(UUID.randomUUID().toString(), 1, "Frist naht", "Deadline is near"));
        reader.sendDigests();
        assertThat(reader.mails()).hasSize(1);
        assertThat(TestMailServer.text(reader.mails().getFirst()))
                .contains("Frist naht")
                .doesNotContain("Can wait");

        clock.goToNext(6);
        reader.sendDigests();
        assertThat(reader.mails()).hasSize(2);
        assertThat(TestMailServer.text(reader.mails().getLast()))
                .contains("Can wait")
                .doesNotContain("Frist naht");
    }

    private RecordedEvent deadline(String call, long sequence, String german, String english) {
        Notice notice = new Notice(
                new LocalizedText(german, english),
                "/funding/x",
                Tags.none(),
                List.of(Addressee.person(reader.person)));
        return DirectoryEvents.recorded(call, sequence, new CallDeadlineApproaching(notice, null, null, 1, 1, 1));
    }

    @Test
    void ofOneMatterTheNewestAreNamedAndTheRestIsCounted() {
        reader.outlet("AT_ONCE", "");
        String call = UUID.randomUUID().toString();
        for (int number = 1; number <= 23; number++) {
            reader.tell("Day " + number + ".", deadline(call, number, "Tag " + number + ".", "Day " + number + "."));
        }
        reader.sendDigests();

        assertThat(TestMailServer.text(reader.mails().getFirst()))
                .contains("Tag 23.", "Tag 22.", "Tag 3.", "Und 2 weitere in Ihrem Posteingang")
                .doesNotContain("Tag 2.", "Tag 1.");
    }

    @Test
    void whatComesInAPauseWaits() {
        String id = reader.outlet("AT_ONCE", "");
        reader.api.post("/api/outlets/" + id + "/pause", "{}").expectStatus().isOk();
        reader.call("Meanwhile");
        reader.sendDigests();
        assertThat(reader.mails()).isEmpty();

        reader.api.post("/api/outlets/" + id + "/resume", "{}").expectStatus().isOk();
        reader.sendDigests();
        assertThat(reader.mails()).hasSize(1);
    }

    @Test
    void oneClickEndsMailsWithoutSigningInAndOpeningTheLinkDoesNot() {
        String id = reader.outlet("AT_ONCE", "");
        reader.call("Last one");
        reader.sendDigests();

        anybody.get()
                .uri(reader.unsubscribePath())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<form method=\"post\"", "lang=\"de\""));
        assertThat(reader.state(id)).isEqualTo("ACTIVE");
        for (int twice = 0; twice < 2; twice++) {
            anybody.post()
                    .uri(reader.unsubscribePath())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body("List-Unsubscribe=One-Click")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        assertThat(reader.state(id)).isEqualTo("PAUSED");
        anybody.post()
                .uri("/api/public/outlets/unknown/unsubscribe")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void theHistoryHasPagesAndOnlyWhatFailedIsTriedAgain() {
        reader.outlet("AT_ONCE", "");
        for (String title : List.of("One", "Two", "Three")) {
            reader.call(title);
            reader.sendDigests();
        }

        Map<?, ?> first = Rest.get(reader.api.client(), "/api/deliveries?size=2");
        Object next = first.get("next");
        Map<?, ?> second = Rest.get(reader.api.client(), "/api/deliveries?size=2&cursor=" + next);

        assertThat((List<?>) first.get("items")).hasSize(2);
        assertThat(List.<Object>copyOf((List<?>) second.get("items")))
                .hasSize(1)
                .doesNotContainAnyElementsOf((List<?>) first.get("items"));
        assertThat(second.get("next")).isNull();
        reader.api
                .post("/api/deliveries/" + next + "/retry", "{}")
                .expectStatus()
                .isEqualTo(422);
        Api.as(port, TestTokens.umwelt())
                .post("/api/deliveries/" + next + "/retry", "{}")
                .expectStatus()
                .isNotFound();
    }
}
