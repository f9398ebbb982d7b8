package city.weltoffen.notification.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.Addressee;
import city.weltoffen.notification.Api;
import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.SomeEvents;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.notification.mail.FaultySmtp;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.client.RestTestClient;

@MailTest
class CitizenTest {

    private static final String JOBS = "/api/operations/notification-service/jobs/";
    private static final String SUBSCRIPTIONS = "/api/public/subscriptions";
    private static final String HOUSE = "https://weltoffen.example";

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MongoTemplate store;

    private String address;
    private RestTestClient citizen;
    private EventWriter networking;

    @BeforeEach
    void somebodyNew() {
        address = UUID.randomUUID() + "@verein.example";
        citizen = clientAt("2001:db8:%x:%x::1".formatted(number(), number()));
        networking = EventWriter.of("weltoffen.networking");
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(65536);
    }

    private RestTestClient clientAt(String client) {
        // The other client would wait until it may send again.
        return RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://localhost:" + port)
                .defaultHeader("X-Forwarded-For", client)
                .build();
    }

    @AfterEach
    void repair() {
        sender.setPort(TestMailServer.port());
        clock.goTo(Instant.now());
    }

    private RestTestClient.ResponseSpec send(HttpMethod method, String path, String json) {
        return citizen.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    private RestTestClient.ResponseSpec subscribe(String kinds) {
        return send(
                HttpMethod.POST,
                SUBSCRIPTIONS,
                "{\"address\": \"%s\", \"kinds\": [%s], \"frequency\": \"DAILY\", \"language\": \"en\"}"
                        .formatted(address, kinds));
    }

    private void subscribe() {
        subscribe("\"CALLS\", \"REPORTS\"").expectStatus().isAccepted();
        run("ask-citizens");
    }

    private RestTestClient.ResponseSpec confirm(String token) {
        return send(HttpMethod.POST, SUBSCRIPTIONS + "/confirmations", "{\"token\": \"" + token + "\"}");
    }

    private void confirmed() {
        subscribe();
        confirm(tokenIn(mails().getLast())).expectStatus().isOk();
    }

    private void run(String job) {
        RestTestClient admin = Api.as(port, TestTokens.admin()).client();
        await().until(() -> String.valueOf(admin.post()
                        .uri(JOBS + job + "/runs")
                        .exchange()
                        .returnResult(Map.class)
                        .getResponseBody())
                .contains("ran=true"));
    }

    private List<MimeMessage> mails() {
        return TestMailServer.to(address);
    }

    private static String tokenIn(MimeMessage mail) {
        return Pattern.compile("/public/subscribe/\\w+\\?token=([\\w-]{43})\\s")
                .matcher(TestMailServer.text(mail))
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
    }

    /** Writes one that the public may not read and waits until it has arrived, by somebody inside who hears of it. */
    private void internalCall(String title) {
        String person = UUID.randomUUID().toString();
        networking.write(SomeEvents.call(title, Addressee.person(person)));
        Api inside = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person)));
        await().untilAsserted(() ->
                assertThat(String.valueOf(inside.inbox("").get("items"))).contains(title));
    }

    private void publicCall(String title) {
        networking.write(SomeEvents.publicCall(title));
        await().untilAsserted(() -> assertThat(everythingIn("items")).anyMatch(item -> item.contains(title)));
    }

    private List<String> everythingIn(String collection) {
        return store.getCollection(collection).find().into(new ArrayList<>()).stream()
                .map(String::valueOf)
                .toList();
    }

    private void nextMorning() {
        clock.goToNext(8);
        run("send-digests");
    }

    private MimeMessage firstNews() {
        clock.goToNext(15);
        confirmed();
        internalCall("Only inside");
        publicCall("For everybody");
        nextMorning();
        assertThat(mails()).hasSize(2);
        return mails().getLast();
    }

    @Test
    void nothingButAQuestionGoesToAnAddressThatHasNotAnswered() throws MessagingException {
        subscribe();
        assertThat(mails()).hasSize(1);
        MimeMessage question = mails().getFirst();
        assertThat(question.getSubject()).isEqualTo("Please confirm your e-mail address");
        assertThat(TestMailServer.text(question))
                .contains(
                        "calls, grants and awards",
                        "reports on the concept",
                        HOUSE + "/public/subscribe/confirm?token=")
                .doesNotContain("good practice");
        assertThat(everythingIn("registrations"))
                .anyMatch(one -> one.contains(address))
                .noneMatch(one -> one.contains(tokenIn(question)));
        assertThat(everythingIn("outlets")).noneMatch(outlet -> outlet.contains(address));
    }

    @Test
    void whoHasAnsweredHearsOfWhatEverybodyMayReadAndOfNothingElse() {
        MimeMessage news = firstNews();

        assertThat(TestMailServer.text(news))
                .contains(
                        "New call: For everybody",
                        HOUSE + "/public/funding/x",
                        HOUSE + "/public/subscribe/manage?token=")
                .doesNotContain("Only inside", "/inbox", "/outlets\n", "Reason");
        assertThat(TestMailServer.header(news, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        nextMorning();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void theAnswerIsTheSameWhateverIsKnownOfAnAddress() {
        byte[] unknown = subscribe("\"CALLS\"")
                .expectStatus()
                .isAccepted()
                .expectBody()
                .returnResult()
                .getResponseBody();
        byte[] pending = subscribe("\"CALLS\"")
                .expectStatus()
                .isAccepted()
                .expectBody()
                .returnResult()
                .getResponseBody();
        run("ask-citizens");
        confirm(tokenIn(mails().getFirst())).expectStatus().isOk();
        byte[] known = subscribe("\"CALLS\"")
                .expectStatus()
                .isAccepted()
                .expectBody()
                .returnResult()
                .getResponseBody();

        assertThat(pending).isEqualTo(unknown);
        assertThat(known).isEqualTo(unknown);
    }

    @Test
    void anAddressIsAskedOnceADay() {
        subscribe();
        address = address.toUpperCase(Locale.ROOT);
        subscribe();
        address = address.toLowerCase(Locale.ROOT);
        assertThat(mails()).hasSize(1);

        clock.move(Duration.ofHours(25));
        subscribe();
        assertThat(mails()).hasSize(2);
        confirm(tokenIn(mails().getFirst())).expectStatus().isNotFound();
        confirm(tokenIn(mails().getLast())).expectStatus().isOk();
    }

    @Test
    void aLinkIsGoodOnceAndForAWeek() {
        confirmed();
        confirm(tokenIn(mails().getFirst())).expectStatus().isNotFound();
        confirm("unknown").expectStatus().isNotFound();

        address = "late-" + address;
        subscribe();
        clock.move(Duration.ofDays(8));
        confirm(tokenIn(mails().getFirst())).expectStatus().isNotFound();
        run("ask-citizens");
        assertThat(everythingIn("registrations")).noneMatch(one -> one.contains(address));
    }

    @Test
    void oneClientSendsOnlySoMany() {
        for (int one = 0; one < 5; one++) {
            subscribe("\"CALLS\"").expectStatus().isAccepted();
        }
        subscribe("\"CALLS\"").expectStatus().isEqualTo(429).expectHeader().exists(HttpHeaders.RETRY_AFTER);
    }

    @Test
    void whatCannotBeNamesItsField() {
        address = "a@b.example, c@d.example";
        subscribe("\"CALLS\"")
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(problem -> assertThat(problem).contains("\"#/address\""));
        address = "a@verein.example";
        subscribe("")
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .value(problem -> assertThat(problem).contains("\"#/kinds\""));
        subscribe("\"OTHER\"").expectStatus().isBadRequest();
        subscribe("null").expectStatus().isBadRequest();
    }

    @Test
    void programsAreToldTheSameAndForgotten() {
        send(
                        HttpMethod.POST,
                        SUBSCRIPTIONS,
                        "{\"address\": \"%s\", \"kinds\": [\"CALLS\"], \"frequency\": \"DAILY\", \"language\": \"de\", \"website2\": \"x\"}"
                                .formatted(address))
                .expectStatus()
                .isAccepted();
        assertThat(everythingIn("registrations")).noneMatch(one -> one.contains(address));
    }

    @Test
    void theChoiceIsChangedByTheLinkInAMail() {
        String own = SUBSCRIPTIONS + "/" + tokenIn(firstNews());
        citizen.get()
                .uri(own)
                .exchange()
                .expectBody(String.class)
                .value(choice -> assertThat(choice).contains("CALLS", "REPORTS", "DAILY"));

        send(HttpMethod.PUT, own, "{\"kinds\": [\"GOOD_PRACTICE\"], \"frequency\": \"WEEKLY\", \"language\": \"de\"}")
                .expectStatus()
                .isNoContent();
        citizen.get()
                .uri(own)
                .exchange()
                .expectBody(String.class)
                .value(choice -> assertThat(choice)
                        .contains("GOOD_PRACTICE", "WEEKLY", "de")
                        .doesNotContain("CALLS"));
        send(HttpMethod.PUT, own, "{\"kinds\": [], \"frequency\": \"WEEKLY\", \"language\": \"de\"}")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void itEndsByTheLinkAndBeginsAgainByAnotherAnswer() {
        String own = SUBSCRIPTIONS + "/" + tokenIn(firstNews());
        for (int twice = 0; twice < 2; twice++) {
            citizen.delete().uri(own).exchange().expectStatus().isNoContent();
        }
        citizen.get().uri(own).exchange().expectStatus().isNotFound();
        internalCall("Meanwhile");

        confirmed();
        publicCall("Welcome back");
        nextMorning();
        assertThat(TestMailServer.text(mails().getLast())).contains("Welcome back");
    }

    @Test
    void itEndsWithOneClickAndTheAddressIsForgotten() {
        String header = TestMailServer.header(firstNews(), "List-Unsubscribe");
        String end = header.substring(1 + HOUSE.length(), header.length() - 1);
        citizen.get().uri(end).exchange().expectStatus().isOk();
        citizen.post()
                .uri(end)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body("List-Unsubscribe=One-Click")
                .exchange()
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("/public/subscribe").doesNotContain("/outlets\""));
        String owner = ownerOf(address);

        clock.move(Duration.ofDays(29));
        run("forget-old-notifications");
        await().untilAsserted(() -> {
            assertThat(everythingIn("outlets")).noneMatch(outlet -> outlet.contains(address));
            assertThat(everythingIn("subscriptions")).noneMatch(rule -> rule.contains(owner));
        });
    }

    private String ownerOf(String mailbox) {
        Document outlet = Objects.requireNonNull(store.getCollection("outlets")
                .find(new Document("email.address", mailbox))
                .first());
        return outlet.get("owner", Document.class).getString("_id");
    }

    @Test
    void anAddressThatTheServerRefusesIsForgottenAndAServerThatIsAwayOnlyDelays() {
        sender.setPort(1);
        subscribe();
        assertThat(mails()).isEmpty();
        sender.setPort(TestMailServer.port());
        run("ask-citizens");
        assertThat(mails()).hasSize(1);

        address = "refused-" + address;
        try (var faulty = new FaultySmtp().answering("RCPT", "550 no such user")) {
            sender.setPort(faulty.port());
            subscribe();
        }
        assertThat(everythingIn("registrations")).noneMatch(one -> one.contains(address));
    }
}
