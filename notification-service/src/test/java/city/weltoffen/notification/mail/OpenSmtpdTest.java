package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.TestMailServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A try with a mail server as cities run them. The property names a folder in which it may keep what it got. */
@MailTest
@EnabledIfSystemProperty(named = "opensmtpd", matches = "/.+", disabledReason = "needs root and -Dopensmtpd=FOLDER")
class OpenSmtpdTest {

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MongoTemplate store;

    private OpenSmtpd server;
    private MailReader atOnce;
    private MailReader daily;

    @BeforeEach
    void open() throws IOException {
        server = new OpenSmtpd(Path.of(System.getProperty("opensmtpd")));
        server.start();
        sender.setPort(server.port());
        atOnce = new MailReader(port, store);
        daily = new MailReader(port, store);
    }

    @AfterEach
    void repair() throws InterruptedException {
        atOnce.close();
        daily.close();
        server.close();
        sender.setPort(TestMailServer.port());
        clock.goTo(Instant.now());
    }

    @Test
    void takesMailsAtOnceAndDigestsAndGetsTheRestWhenItIsBack() throws Exception {
        clock.goToNext(9);
        atOnce.outlet("AT_ONCE", ", \"language\": \"en\"");
        daily.outlet("DAILY", ", \"hour\": 8");
        bothHear("Über Grenzen");
        atOnce.sendDigests();
        MimeMessage first = arrived(atOnce, 1).getFirst();
        assertThat(first.getSubject()).isEqualTo("New call: Über Grenzen");
        assertThat(TestMailServer.header(first, "Message-ID"))
                .isEqualTo("<%s@localhost.localdomain>"
                        .formatted(atOnce.deliveries().getFirst().get("id")));
        assertThat(TestMailServer.header(first, "List-Unsubscribe"))
                .startsWith("<https://weltoffen.example/api/public/outlets/");
        assertThat(TestMailServer.header(first, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(TestMailServer.text(first)).contains("New call: Über Grenzen");
        assertThat(TestMailServer.html(first)).contains("<html lang=\"en\">", "Über Grenzen");

        server.stop();
        bothHear("While it was away");
        clock.goToNext(8);
        atOnce.sendDigests();
        assertThat(atOnce.deliveries().toString() + daily.deliveries()).contains("server-unreachable");
        server.start();
        clock.move(Duration.ofHours(2));
        atOnce.sendDigests();

        assertThat(arrived(atOnce, 2).stream().map(mail -> TestMailServer.header(mail, "Message-ID")))
                .doesNotHaveDuplicates();
        MimeMessage digest = arrived(daily, 1).getFirst();
        assertThat(TestMailServer.text(digest)).contains("Über Grenzen", "While it was away");
        assertThat(daily.deliveries()).singleElement().asString().contains("state=DELIVERED", "attempts=[{");
    }

    private void bothHear(String title) {
        atOnce.call(title);
        daily.call(title);
    }

    private List<MimeMessage> arrived(MailReader reader, int count) {
        await().untilAsserted(() -> assertThat(server.to(reader.address)).hasSize(count));
        return server.to(reader.address);
    }
}
