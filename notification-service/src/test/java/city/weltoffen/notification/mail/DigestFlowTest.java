package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CallDeadlineApproaching;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.client.RestTestClient;

@MailTest
class DigestFlowTest {

    private static final String JOBS = "/api/operations/notification-service/jobs/";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MongoTemplate store;

    private String person;
    private String own;
    private Api api;
    private EventWriter networking;

    @BeforeEach
    void somebodyNew() {
        person = UUID.randomUUID().toString();
        own = person + "@weltoffen.example";
        api = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person, "email", own)));
        networking = EventWriter.of("weltoffen.networking");
    }

    @AfterEach
    void repair() {
        sender.setPort(TestMailServer.port());
        clock.goTo(Instant.now());
    }

    private Map<?, ?> body(RestTestClient.ResponseSpec answer) {
        return answer.expectStatus().is2xxSuccessful().returnResult(Map.class).getResponseBody();
    }

    private String outlet(String rhythm, String more) {
        return String.valueOf(body(api.post(
                        "/api/outlets",
                        "{\"kind\": \"EMAIL\", \"name\": \"Mail\", \"email\": {\"address\": \"%s\", \"rhythm\": \"%s\" %s}}"
                                .formatted(own, rhythm, more)))
                .get("id"));
    }

    private void call(String title) {
        networking.write(SomeEvents.call(title, Addressee.person(person)));
        awaitItem(title);
    }

    private void awaitItem(String title) {
        await().untilAsserted(() ->
                assertThat(String.valueOf(api.inbox("").get("items"))).contains(title));
        await().untilAsserted(
                        () -> assertThat(store.getCollection("items").find().into(new ArrayList<>()))
                                .anyMatch(item -> item.toString().contains(title)));
    }

    private void run(String job) {
        Api admin = Api.as(port, TestTokens.admin());
        await().until(() ->
                Boolean.TRUE.equals(body(admin.post(JOBS + job + "/runs", "{}")).get("ran")));
    }

    private void sendDigests() {
        run("send-digests");
    }

    private List<MimeMessage> mails() {
        return TestMailServer.to(own);
    }

    private List<?> deliveries() {
        return (List<?>) body(api.get("/api/deliveries")).get("items");
    }

    private String state(String id) {
        return String.valueOf(body(api.get("/api/outlets/" + id)).get("state"));
    }

    private String unsubscribePath() {
        String header = TestMailServer.header(mails().getLast(), "List-Unsubscribe");
        return header.substring("<https://weltoffen.example".length(), header.length() - 1);
    }

    @Test
    void atOnceIsOneMailWithTextAndHtmlThatSaysWhatIsInItAndWhy() throws Exception {
        outlet("AT_ONCE", ", \"language\": \"en\"");
        call("First & <b>foremost</b>");
        call("Second");
        sendDigests();

        assertThat(mails()).hasSize(1);
        MimeMessage mail = mails().getFirst();
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
        sendDigests();
        assertThat(mails()).hasSize(1);
        assertThat(deliveries()).singleElement().asString().contains("state=DELIVERED", "items=2");
    }

    @Test
    void theTitleOfAnEventAddsNoHeader() throws Exception {
        outlet("AT_ONCE", "");
        call("Evil\r\nBcc: all@weltoffen.example\r\n\r\nBody");
        sendDigests();

        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst().getHeader("Bcc")).isNull();
        assertThat(mails().getFirst().getSubject()).doesNotContain("\n");
    }

    @Test
    void dailyWaitsForTheReadersHour() {
        clock.goToNext(15);
        outlet("DAILY", ", \"hour\": 8");
        call("Until tomorrow");
        sendDigests();
        assertThat(mails()).isEmpty();

        clock.goToNext(8);
        sendDigests();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void quietHoursHoldBackAndUrgentKindsPass() {
        clock.goToNext(23);
        outlet("AT_ONCE", ", \"quietHours\": {\"from\": \"22:00\", \"to\": \"06:00\"}");
        call("Can wait");
        networking.write(DirectoryEvents.recorded(
                UUID.randomUUID().toString(),
                1,
                new CallDeadlineApproaching(
                        new Notice(
                                new LocalizedText("Frist naht", "Deadline is near"),
                                "/funding/x",
                                Tags.none(),
                                List.of(Addressee.person(person))),
                        null,
                        null,
                        1,
                        1,
                        1)));
        awaitItem("Deadline is near");
        sendDigests();
        assertThat(mails()).hasSize(1);
        assertThat(TestMailServer.text(mails().getFirst()))
                .contains("Frist naht")
                .doesNotContain("Can wait");

        clock.goToNext(6);
        sendDigests();
        assertThat(mails()).hasSize(2);
        assertThat(TestMailServer.text(mails().getLast())).contains("Can wait").doesNotContain("Frist naht");
    }

    @Test
    void whatComesInAPauseWaits() {
        String id = outlet("AT_ONCE", "");
        body(api.post("/api/outlets/" + id + "/pause", "{}"));
        call("Meanwhile");
        sendDigests();
        assertThat(mails()).isEmpty();

        body(api.post("/api/outlets/" + id + "/resume", "{}"));
        sendDigests();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void oneClickEndsMailsWithoutSigningInAndOpeningTheLinkDoesNot() {
        String id = outlet("AT_ONCE", "");
        call("Last one");
        sendDigests();
        RestTestClient anybody = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();

        anybody.get()
                .uri(unsubscribePath())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<form method=\"post\"", "lang=\"de\""));
        assertThat(state(id)).isEqualTo("ACTIVE");
        for (int twice = 0; twice < 2; twice++) {
            anybody.post()
                    .uri(unsubscribePath())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body("List-Unsubscribe=One-Click")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        assertThat(state(id)).isEqualTo("PAUSED");
        anybody.post()
                .uri("/api/public/outlets/unknown/unsubscribe")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aRefusedAddressStopsTheOutletTellsItsOwnerAndGoesOnWhenResumed() {
        String id = outlet("AT_ONCE", "");
        try (var faulty = new FaultySmtp().answering("RCPT", "550 no such user <" + own + ">")) {
            sender.setPort(faulty.port());
            call("Refused");
            sendDigests();
        }
        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(deliveries())
                .singleElement()
                .asString()
                .contains("state=FAILED", "address-refused", "550 no such user")
                .doesNotContain(own);
        await().untilAsserted(() ->
                assertThat(String.valueOf(api.inbox("").get("items"))).contains("Delivery failed"));
        assertThat(String.valueOf(body(Api.as(port, TestTokens.admin()).get("/api/deliveries/failing"))))
                .contains(id, "address-refused")
                .doesNotContain(own);
        api.get("/api/deliveries/failing").expectStatus().isForbidden();

        sender.setPort(TestMailServer.port());
        body(api.post("/api/outlets/" + id + "/resume", "{}"));
        sendDigests();
        assertThat(mails().stream().map(TestMailServer::text)).anyMatch(text -> text.contains("Refused"));
    }

    @Test
    void aServerThatIsDownForAnHourDelaysAndThenSendsEverythingOnce() {
        outlet("AT_ONCE", "");
        sender.setPort(1);
        for (int minute = 0; minute < 6; minute++) {
            call("During " + minute);
            sendDigests();
            clock.move(Duration.ofMinutes(10));
        }
        assertThat(mails()).isEmpty();
        assertThat(deliveries()).allMatch(one -> one.toString().contains("state=WAITING"));

        sender.setPort(TestMailServer.port());
        clock.move(Duration.ofHours(1));
        sendDigests();
        sendDigests();

        assertThat(mails().stream().map(mail -> TestMailServer.header(mail, "Message-ID")))
                .hasSize(6)
                .doesNotHaveDuplicates();
    }

    @Test
    void aServerThatAcceptsAndDropsGetsTheSameMessageAgain() {
        outlet("AT_ONCE", "");
        try (var faulty = new FaultySmtp().answering(".", "")) {
            sender.setPort(faulty.port());
            call("Dropped");
            sendDigests();
        }
        assertThat(deliveries()).singleElement().asString().contains("connection-lost", "state=WAITING");

        sender.setPort(TestMailServer.port());
        clock.move(Duration.ofMinutes(2));
        sendDigests();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aMailboxThatStaysFullStopsTheOutletAfterThreeDays() {
        String id = outlet("AT_ONCE", "");
        try (var faulty = new FaultySmtp().answering("RCPT", "452 full")) {
            sender.setPort(faulty.port());
            call("Full");
            sendDigests();
            clock.move(Duration.ofDays(2));
            sendDigests();
            assertThat(state(id)).isEqualTo("ACTIVE");
            clock.move(Duration.ofDays(2));
            sendDigests();
        }

        assertThat(state(id)).isEqualTo("FAILED");
        assertThat(deliveries()).singleElement().asString().contains("mailbox-unavailable", "state=FAILED");
    }

    @Test
    void theHistoryHasPagesAndOnlyWhatFailedIsTriedAgain() {
        outlet("AT_ONCE", "");
        for (String title : List.of("One", "Two", "Three")) {
            call(title);
            sendDigests();
        }

        Map<?, ?> first = body(api.get("/api/deliveries?size=2"));
        Object next = first.get("next");
        Map<?, ?> second = body(api.get("/api/deliveries?size=2&cursor=" + next));

        assertThat((List<?>) first.get("items")).hasSize(2);
        assertThat(List.<Object>copyOf((List<?>) second.get("items")))
                .hasSize(1)
                .doesNotContainAnyElementsOf((List<?>) first.get("items"));
        assertThat(second.get("next")).isNull();
        api.post("/api/deliveries/" + next + "/retry", "{}").expectStatus().isEqualTo(422);
        Api.as(port, TestTokens.umwelt())
                .post("/api/deliveries/" + next + "/retry", "{}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whatIsPersonalGoesAfterItsTime() {
        String id = outlet("AT_ONCE", "");
        call("Old");
        sendDigests();
        String end = unsubscribePath();
        clock.move(Duration.ofDays(8));
        run("forget-old-notifications");
        assertThat(mailsOf(id)).isZero();
        assertThat(deliveries()).hasSize(1);

        RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .post()
                .uri(end)
                .exchange();
        clock.move(Duration.ofDays(27));
        run("forget-old-notifications");
        assertThat(state(id)).isEqualTo("PAUSED");
        clock.move(Duration.ofDays(2));
        run("forget-old-notifications");
        api.get("/api/outlets/" + id).expectStatus().isNotFound();
        await().untilAsserted(
                        () -> assertThat(store.getCollection("outlets").find().into(new ArrayList<>()))
                                .noneMatch(one -> one.toString().contains(own)));

        clock.move(Duration.ofDays(366));
        run("forget-old-notifications");
        assertThat((List<?>) api.inbox("").get("items")).isEmpty();
    }

    private long mailsOf(String outlet) {
        return store.getCollection("mails").countDocuments(new Document("outlet", outlet));
    }
}
