package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.TestMailServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server answers, and something else than that it has the mail. */
@MailTest
class UndeliveredMailTest {

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MongoTemplate store;

    private MailReader reader;

    @BeforeEach
    void somebodyNew() {
        reader = new MailReader(port, store);
    }

    @AfterEach
    void repair() {
        reader.close();
        sender.setPort(TestMailServer.port());
        clock.goTo(Instant.now());
    }

    @Test
    void aRefusedAddressStopsTheOutletTellsItsOwnerAndGoesOnWhenResumed() {
        String id = reader.outlet("AT_ONCE", "");
        try (var faulty = new FaultySmtp().answering("RCPT", "550 no such user <" + reader.address + ">")) {
            sender.setPort(faulty.port());
            reader.call("Refused");
            reader.sendDigests();
        }
        assertThat(reader.state(id)).isEqualTo("FAILED");
        assertThat(reader.deliveries())
                .singleElement()
                .asString()
                .contains("state=FAILED", "address-refused", "550 no such user")
                .doesNotContain(reader.address);
        await().untilAsserted(() -> assertThat(reader.inbox()).contains("Delivery failed"));
        assertThat(reader.failing()).contains(id, "address-refused").doesNotContain(reader.address);
        reader.api.get("/api/deliveries/failing").expectStatus().isForbidden();

        sender.setPort(TestMailServer.port());
        reader.api.post("/api/outlets/" + id + "/resume", "{}").expectStatus().isOk();
        reader.sendDigests();
        assertThat(reader.mails().stream().map(TestMailServer::text)).anyMatch(text -> text.contains("Refused"));
    }

    @Test
    void aServerThatAcceptsAndDropsGetsTheSameMessageAgain() {
        reader.outlet("AT_ONCE", "");
        try (var faulty = new FaultySmtp().answering(".", "")) {
            sender.setPort(faulty.port());
            reader.call("Dropped");
            reader.sendDigests();
        }
        assertThat(reader.deliveries()).singleElement().asString().contains("connection-lost", "state=WAITING");

        sender.setPort(TestMailServer.port());
        clock.move(Duration.ofMinutes(2));
        reader.sendDigests();
        assertThat(reader.mails()).hasSize(1);
    }

    @Test
    void aMailboxThatStaysFullStopsTheOutletAfterThreeDays() {
        String id = reader.outlet("AT_ONCE", "");
        try (var faulty = new FaultySmtp().answering("RCPT", "452 full")) {
            sender.setPort(faulty.port());
            reader.call("Full");
            reader.sendDigests();
            clock.move(Duration.ofDays(2));
            reader.sendDigests();
            assertThat(reader.state(id)).isEqualTo("ACTIVE");
            clock.move(Duration.ofDays(2));
            reader.sendDigests();
        }

        assertThat(reader.state(id)).isEqualTo("FAILED");
        assertThat(reader.deliveries()).singleElement().asString().contains("mailbox-unavailable", "state=FAILED");
    }
}
