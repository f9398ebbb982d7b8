package city.weltoffen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import city.weltoffen.events.Addressee;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.Meters;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.TestTokens;
import city.weltoffen.testing.TestUser;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One event on its way to a mail: what is counted, traced and logged of it. */
@MailTest
class MetersTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    MovableClock clock;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    MeterRegistry registry;

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final String person = UUID.randomUUID().toString();
    private final String address = "kim." + person + "@weltoffen.example";
    private Meters meters;
    private Api api;

    @BeforeEach
    void open() {
        meters = Meters.at(managementPort);
        api = Api.as(port, TestTokens.of(TestUser.KULTUR, Map.of("sub", person, "email", address, "name", "Kim Zett")));
        logged.start();
        root().addAppender(logged);
    }

    @AfterEach
    void repair() {
        root().detachAppender(logged);
        sender.setPort(TestMailServer.port());
        clock.goTo(Instant.now());
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private RecordedEvent told(String title) {
        RecordedEvent event = SomeEvents.call(title, Addressee.person(person));
        Map<String, String> headers = new HashMap<>(event.headers());
        headers.put("ce_traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
        RecordedEvent traced = new RecordedEvent(headers, event.key(), event.json());
        EventWriter.of("weltoffen.networking").write(traced);
        await().until(() -> String.valueOf(api.inbox("").get("items")).contains(title));
        return traced;
    }

    private void sendDigests() {
        Api.as(port, TestTokens.admin()).post("/api/operations/notification-service/jobs/send-digests/runs", "{}");
    }

    /** Without those of the mail server, which runs in this JVM for the test alone. */
    private List<ILoggingEvent> lines() {
        return List.copyOf(logged.list).stream()
                .filter(line -> !line.getLoggerName().startsWith("com.icegreen"))
                .toList();
    }

    @Test
    void ofAnEventThatBecomesAMailAreCountedTracedAndNameNobody() {
        api.post("/api/outlets", SomeOutlets.byMail(address, "AT_ONCE"))
                .expectStatus()
                .isCreated();
        double entered = meters.value("weltoffen_inbox_delay_seconds_count");
        double delivered = meters.value("weltoffen_deliveries_total", "\"email\"", "\"delivered\"");

        RecordedEvent event = told("Told" + UUID.randomUUID());
        await().until(() -> {
            sendDigests();
            return !TestMailServer.to(address).isEmpty();
        });

        await().until(() -> meters.value("weltoffen_deliveries_total", "\"email\"", "\"delivered\"") > delivered);
        assertThat(meters.value("weltoffen_inbox_delay_seconds_count")).isGreaterThan(entered);
        assertThat(meters.value("weltoffen_matching_seconds_count")).isPositive();
        assertThat(lines())
                .filteredOn(line -> TRACE.equals(line.getMDCPropertyMap().get("traceId")))
                .filteredOn(line -> event.id().equals(line.getMDCPropertyMap().get("event.id")))
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.contains("inboxes"))
                .anyMatch(line -> line.startsWith("Sending email"));
        assertNobodyIsNamed();
    }

    @Test
    void ofAServerThatIsAwayNameNobody() {
        sender.setPort(1);
        api.post(
                "/api/outlets",
                "{\"kind\": \"EMAIL\", \"name\": \"Kim Zett\", \"email\": {\"address\": \"%s\"}}".formatted(address));
        api.post("/api/outlets", "{\"kind\": \"EMAIL\", \"email\": {\"address\": \"%s no\"}}".formatted(address))
                .expectStatus()
                .isBadRequest();
        api.post("/api/outlets", "{\"kind\": \"Kim Zett\", \"%s\": ".formatted(address))
                .expectStatus()
                .isBadRequest();
        told("Away" + UUID.randomUUID());
        sendDigests();

        assertThat(lines()).isNotEmpty();
        assertNobodyIsNamed();
    }

    private void assertNobodyIsNamed() {
        for (ILoggingEvent line : lines()) {
            String all = line.getFormattedMessage()
                    + (line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy()));
            assertThat(all).doesNotContain(address, "Kim Zett");
        }
    }

    @Test
    void areThoseThatAreDocumented() {
        Set<String> registered = registry.getMeters().stream()
                .map(meter -> meter.getId().getName())
                .filter(name -> name.startsWith("weltoffen."))
                .collect(Collectors.toSet());

        assertThat(Meters.documented("services", "notification-service")).containsAll(registered);
        assertThat(meters.complaints()).noneMatch(line -> line.startsWith("weltoffen_") || line.startsWith("error"));
    }
}
