package city.weltoffen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.notification.MailTest;
import city.weltoffen.notification.MovableClock;
import city.weltoffen.notification.TestMailServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server is away: nothing is lost, nothing comes twice, no outlet is to blame, and everybody sees why it waits. */
@MailTest
class MailOutageTest {

    private static final int NOBODY_LISTENS = 1;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MongoTemplate store;

    private MailReader atOnce;
    private MailReader daily;
    private MailReader alsoDaily;

    @BeforeEach
    void someReaders() {
        atOnce = new MailReader(port, store);
        daily = new MailReader(port, store);
        alsoDaily = new MailReader(port, store);
    }

    @AfterEach
    void repair() {
        readers().forEach(MailReader::close);
        sender.setPort(TestMailServer.port());
        clock.goTo(Instant.now());
    }

    private Stream<MailReader> readers() {
        return Stream.of(atOnce, daily, alsoDaily);
    }

    private void minutes(int count) {
        for (int minute = 0; minute < count; minute++) {
            atOnce.sendDigests();
            clock.move(Duration.ofMinutes(1));
        }
    }

    private void everybodyHears(int number) {
        readers().forEach(reader -> reader.call(title(number)));
    }

    private static String title(int number) {
        return "Event-" + number + "-end";
    }

    /** In how many mails of the reader it is. */
    private static long mailsWith(int number, MailReader reader) {
        return reader.mails().stream()
                .filter(mail -> TestMailServer.text(mail).contains(title(number)))
                .count();
    }

    private static List<Instant> attempts(Map<?, ?> delivery) {
        return ((List<?>) delivery.get("attempts"))
                .stream()
                        .map(attempt -> Instant.parse(String.valueOf(((Map<?, ?>) attempt).get("at"))))
                        .toList();
    }

    @Test
    void anHourDelaysAndThenEverybodyHasEverythingOnce() {
        clock.goToNext(7);
        clock.move(Duration.ofMinutes(55));
        List<String> outlets = List.of(
                atOnce.outlet("AT_ONCE", ""),
                daily.outlet("DAILY", ", \"hour\": 8"),
                alsoDaily.outlet("DAILY", ", \"hour\": 8, \"language\": \"en\""));
        sender.setPort(NOBODY_LISTENS);
        for (int number = 0; number < 4; number++) {
            everybodyHears(number);
            minutes(15);
        }

        readers().forEach(reader -> {
            assertThat(reader.mails()).isEmpty();
            assertThat(reader.deliveries())
                    .isNotEmpty()
                    .allSatisfy(delivery -> assertThat(delivery.get("state")).isEqualTo("WAITING"))
                    .anySatisfy(delivery -> assertThat(delivery.toString()).contains("fault=server-unreachable"));
            assertThat(atOnce.failing())
                    .contains(String.valueOf(reader.deliveries().getLast().get("id")));
        });
        assertThat(List.of(atOnce.state(outlets.get(0)), daily.state(outlets.get(1)), alsoDaily.state(outlets.get(2))))
                .containsOnly("ACTIVE");
        triedAtGrowingIntervals(attempts(atOnce.deliveries().getLast()));

        sender.setPort(TestMailServer.port());
        // the first that tries again brings the others along, also those whose hour of waiting has only begun
        minutes(8);
        assertThat(daily.mails()).hasSize(1);
        assertThat(alsoDaily.mails()).hasSize(1);
        readers().forEach(reader -> assertThat(mailsWith(0, reader)).isEqualTo(1));

        clock.goToNext(8);
        atOnce.sendDigests();
        assertThat(daily.mails()).hasSize(2);
        readers().forEach(reader -> {
            assertThat(IntStream.range(0, 4).mapToLong(number -> mailsWith(number, reader)))
                    .containsOnly(1L);
            assertThat(reader.mails().stream().map(mail -> TestMailServer.header(mail, "Message-ID")))
                    .doesNotHaveDuplicates();
            assertThat(reader.deliveries())
                    .hasSameSizeAs(reader.mails())
                    .allSatisfy(delivery -> assertThat(delivery.get("state")).isEqualTo("DELIVERED"));
        });
    }

    @Test
    void whatHasWaitedForTheServerWaitsForTheEndOfQuietHoursToo() {
        clock.goToNext(21);
        atOnce.outlet("AT_ONCE", ", \"quietHours\": {\"from\": \"22:00\", \"to\": \"07:00\"}");
        sender.setPort(NOBODY_LISTENS);
        atOnce.call(title(0));
        atOnce.sendDigests();

        sender.setPort(TestMailServer.port());
        clock.goToNext(23);
        atOnce.sendDigests();
        assertThat(atOnce.deliveries()).singleElement().asString().contains("state=WAITING");
        assertThat(atOnce.mails()).isEmpty();

        clock.goToNext(7);
        atOnce.sendDigests();
        assertThat(mailsWith(0, atOnce)).isEqualTo(1);
    }

    private static void triedAtGrowingIntervals(List<Instant> attempts) {
        List<Duration> pauses = IntStream.range(1, attempts.size())
                .mapToObj(next -> Duration.between(attempts.get(next - 1), attempts.get(next)))
                .toList();
        List<Duration> least = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
        assertThat(pauses).hasSizeBetween(1, least.size());
        for (int pause = 0; pause < pauses.size(); pause++) {
            // an attempt is noted a moment after its pause begins
            assertThat(pauses.get(pause).plusSeconds(1)).isGreaterThanOrEqualTo(least.get(pause));
        }
    }

    @Test
    void daysAreNotHeldAgainstAMailboxThatThenAsksToComeAgain() {
        String outlet = atOnce.outlet("AT_ONCE", "");
        atOnce.call(title(0));
        sender.setPort(NOBODY_LISTENS);
        for (int day = 0; day < 5; day++) {
            atOnce.sendDigests();
            clock.move(Duration.ofDays(1));
        }
        try (var greylisting = new FaultySmtp().answering("RCPT", "451 come again in five minutes")) {
            sender.setPort(greylisting.port());
            atOnce.sendDigests();
        }
        assertThat(atOnce.deliveries())
                .singleElement()
                .asString()
                .contains("server-unreachable", "mailbox-unavailable", "state=WAITING");
        assertThat(atOnce.state(outlet)).isEqualTo("ACTIVE");

        sender.setPort(TestMailServer.port());
        clock.move(Duration.ofHours(2));
        atOnce.sendDigests();
        assertThat(mailsWith(0, atOnce)).isEqualTo(1);
    }
}
