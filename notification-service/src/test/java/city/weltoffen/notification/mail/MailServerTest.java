package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.notification.mail.MailServer.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTest {

    private static final MailSettings SETTINGS = new MailSettings(
            URI.create("https://weltoffen.example"),
            "desk@weltoffen.example",
            "Weltoffen",
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)),
            Duration.ofDays(3),
            4,
            Duration.ofMinutes(3));

    private final FaultySmtp smtp = new FaultySmtp();

    @AfterEach
    void close() {
        smtp.close();
    }

    private static Answer send(int port) {
        var beans = new StaticListableBeanFactory();
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "500");
        beans.addBean("sender", sender);
        return send(beans);
    }

    private static Answer send(StaticListableBeanFactory beans) {
        var server = new MailServer(beans.getBeanProvider(JavaMailSenderImpl.class), new MessageWriter(SETTINGS));
        return server.send(new Outgoing("1", "a@b.example", new MailContent("en", "Hi", "Hi", "<p>Hi</p>"), null));
    }

    @Test
    void saysWhatTheServerSaid() {
        Answer answer = send(smtp.answering(".", "250 taken as 4711").port());

        assertThat(answer.fault()).isNull();
        assertThat(answer.said()).contains("taken as 4711");
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user, ADDRESS_REFUSED",
        "RCPT, 452 mailbox full, MAILBOX_UNAVAILABLE",
        "RCPT, 421 later, MAILBOX_UNAVAILABLE",
        "MAIL, 553 sender not known, SENDER_REFUSED",
        "DATA, 554 no, MESSAGE_REFUSED",
        "., 552 too big, MESSAGE_REFUSED",
        "., 451 try again, MESSAGE_REFUSED",
        "., '', CONNECTION_LOST",
        "DATA, '', CONNECTION_LOST",
        "EHLO, '', SERVER_UNREACHABLE",
        "hello, 421 shutting down, SERVER_UNREACHABLE",
        "hello, 554 not from there, SERVER_UNREACHABLE"
    })
    void tellsFaultsApart(String command, String said, MailFault fault) {
        assertThat(send(smtp.answering(command, said).port()).fault()).isEqualTo(fault);
    }

    @Test
    void onlyARefusedAddressIsForGood() {
        for (MailFault fault : MailFault.values()) {
            assertThat(fault.isPermanent()).isEqualTo(fault == MailFault.ADDRESS_REFUSED);
        }
    }

    @Test
    void noticesThatTheServerIsDown() {
        int port = smtp.port();
        smtp.close();

        assertThat(send(port).fault()).isEqualTo(MailFault.SERVER_UNREACHABLE);
    }

    @Test
    void noticesThatNoneIsSetUp() {
        assertThat(send(new StaticListableBeanFactory()).fault()).isEqualTo(MailFault.SERVER_MISSING);
    }

    @Test
    void triesAgainAtGrowingIntervals() {
        assertThat(List.of(SETTINGS.pauseAfter(1), SETTINGS.pauseAfter(2), SETTINGS.pauseAfter(9)))
                .containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(5));
    }
}
