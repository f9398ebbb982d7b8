package city.weltoffen.notification.inviting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.TestMailServer;
import city.weltoffen.notification.inviting.InvitingOffice;
import city.weltoffen.notification.mail.FaultySmtp;
import city.weltoffen.testing.Rest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Invitations that did not arrive, are sent once more, or end. */
@MailTest
class EndedInvitationsApiTest {

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MongoTemplate store;

    private InvitingOffice office;

    @BeforeEach
    void open() {
        office = new InvitingOffice(port);
    }

    @AfterEach
    void repair() {
        office.close();
        sender.setPort(TestMailServer.port());
        clock.goTo(Instant.now());
    }

    private void sendNextMorning() {
        clock.goToNext(8);
        office.run("send-digests");
    }

    private void awaitBounced(String path) {
        await().until(() -> {
            office.run("send-digests");
            return "BOUNCED".equals(office.get(path).get("state"));
        });
    }

    private static void refused(ResponseSpec answer, String code) {
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private boolean isKept(String text) {
        return List.of("outlets", "mailed-invitations", "mails", "items", "deliveries").stream()
                .flatMap(name -> store.getCollection(name).find().into(new ArrayList<>()).stream())
                .anyMatch(document -> document.toString().contains(text));
    }

    @Nested
    class MailingAgain {

        @Test
        void isPossibleADayLaterAndNotForEver() {
            String path = office.invited();
            office.mails(1);
            refused(office.api().post(path + "/mail-again", "{}"), "invitation-just-mailed");

            for (int day = 0; day < 3; day++) {
                clock.move(Duration.ofHours(25));
                office.api().post(path + "/mail-again", "{}").expectStatus().isOk();
                office.mails(day + 2);
            }
            clock.move(Duration.ofHours(25));
            refused(office.api().post(path + "/mail-again", "{}"), "invitation-mailed-often");

            assertThat(office.mails().stream().map(mail -> TestMailServer.header(mail, "Message-ID")))
                    .hasSize(4)
                    .doesNotHaveDuplicates();
        }

        @Test
        void triesAgainWhatDidNotGetThrough() {
            String path = office.invited();
            try (var faulty = new FaultySmtp().answering("RCPT", "550 no such user <" + office.address + ">")) {
                sender.setPort(faulty.port());
                awaitBounced(path);
            }
            assertThat(office.get(path)).asString().contains("fault=address-refused");
            await().untilAsserted(() -> assertThat(
                            String.valueOf(office.api().inbox("").get("items")))
                    .contains("Delivery failed", "/coordinators/invitations"));
            office.tellCoordinators("Meanwhile");

            sender.setPort(TestMailServer.port());
            clock.move(Duration.ofHours(25));
            office.api().post(path + "/mail-again", "{}").expectStatus().isOk();
            office.mails(1);
            clock.goToNext(8);

            assertThat(office.get(path)).asString().contains("state=WAITING", "mails=2");
            assertThat(office.mails(2).stream().map(TestMailServer::text))
                    .hasSize(2)
                    .anyMatch(text -> text.contains("Meanwhile"));
        }
    }

    @Nested
    class Ending {

        private String unsubscribePath() {
            String header = TestMailServer.header(office.mails(1).getLast(), "List-Unsubscribe");
            return header.substring("<https://weltoffen.example".length(), header.length() - 1);
        }

        @Test
        void isOneClickOfTheReaderAndTheAddressGoesAfterFourWeeks() {
            String path = office.invited();

            RestTestClient.bindToServer()
                    .baseUrl("http://localhost:" + port)
                    .build()
                    .post()
                    .uri(unsubscribePath())
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(String.class)
                    .value(page -> assertThat(page).contains("After 28 days it is deleted"));
            office.tellCoordinators("Not any more");
            sendNextMorning();
            assertThat(office.mails()).hasSize(1);
            assertThat(office.get(path)).asString().contains("state=DECLINED");
            clock.move(Duration.ofHours(25));
            refused(office.api().post(path + "/mail-again", "{}"), "invitation-not-waiting");

            forgottenAfterFourWeeks(path);
        }

        @Test
        void comesByItselfFourWeeksAfterTheAddressWasRefused() {
            String path = office.invited();
            try (var faulty = new FaultySmtp().answering("RCPT", "550 no")) {
                sender.setPort(faulty.port());
                awaitBounced(path);
            }
            clock.move(Duration.ofDays(27));
            office.run("forget-old-notifications");
            assertThat(office.get(path)).asString().contains("state=BOUNCED");

            forgottenAfterFourWeeks(path);
        }

        private void forgottenAfterFourWeeks(String path) {
            clock.move(Duration.ofDays(29));
            office.run("forget-old-notifications");
            await().untilAsserted(() -> assertThat(isKept(office.address)).isFalse());
            office.run("settle-invitations");
            office.api().get(path).expectStatus().isNotFound();
        }

        @Test
        void withdrawingDeletesNameAndAddressAtOnce() {
            String path = office.invited();
            office.mails(1);
            withdraw(path, null).expectStatus().isEqualTo(428);
            withdraw(path, "\"99\"").expectStatus().isEqualTo(412);

            withdraw(path, Rest.etag(office.api().client(), path))
                    .expectStatus()
                    .isNoContent();

            office.api().get(path).expectStatus().isNotFound();
            office.tellCoordinators("Not any more");
            sendNextMorning();
            assertThat(office.mails()).hasSize(1);
            await().untilAsserted(() -> assertThat(isKept(office.address)).isFalse());
            office.post(office.body(office.address)).expectStatus().isCreated();
        }

        private ResponseSpec withdraw(String path, String version) {
            return office.api()
                    .client()
                    .delete()
                    .uri(path)
                    .headers(headers -> {
                        if (version != null) {
                            headers.set(HttpHeaders.IF_MATCH, version);
                        }
                    })
                    .exchange();
        }
    }
}
