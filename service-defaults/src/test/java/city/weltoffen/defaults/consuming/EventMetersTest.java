package city.weltoffen.defaults.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.testing.DirectoryEvents;
import city.weltoffen.testing.EventWriter;
import city.weltoffen.testing.Meters;
import city.weltoffen.testing.RecordedEvent;
import city.weltoffen.testing.WithBackends;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;

@WithBackends
@SpringBootTest(
        classes = StumblingService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.application.name=counted-service",
            "spring.mongodb.database=counted",
            "weltoffen.consuming.retries=1",
            "weltoffen.consuming.retry-interval=20ms",
            "spring.cloud.function.definition=stumbling",
            "spring.cloud.stream.kafka.binder.metrics.offset-lag-metrics-interval=1s",
            "spring.cloud.stream.bindings.events-out-0.destination=weltoffen.measures",
            "spring.cloud.stream.bindings.stumbling-in-0.destination=weltoffen.networking",
            "spring.cloud.stream.bindings.stumbling-in-0.group=counted-service.stumbling"
        })
class EventMetersTest {

    private static final String STUMBLING = "consumer=\"stumbling\"";
    private static final String REGISTERED = "type=\"department.registered\"";
    private static final String LAG = "spring_cloud_stream_binder_kafka_offset";

    @LocalManagementPort
    int managementPort;

    @Autowired
    StumblingService.Stumbling stumbling;

    private Meters meters;
    private EventWriter networking;

    @BeforeEach
    void open() {
        meters = Meters.at(managementPort);
        networking = EventWriter.of("weltoffen.networking");
        stumbling.cause = null;
    }

    @Test
    void countWhatIsConsumedByConsumerAndKindWithItsDelay() {
        double before = meters.value("weltoffen_events_consumed_total", STUMBLING, REGISTERED);

        networking.write(DirectoryEvents.department("counted-" + UUID.randomUUID()));

        await().until(() -> meters.value("weltoffen_events_consumed_total", STUMBLING, REGISTERED) >= before + 1);
        assertThat(meters.value("weltoffen_events_delay_seconds_bucket", STUMBLING, "le=\"+Inf\""))
                .isPositive();
        assertThat(meters.text().lines().filter(line -> line.startsWith("weltoffen_events_delay_seconds_bucket")))
                .hasSize(13);
    }

    @Test
    void countWhatIsTriedAgainAndWhatIsSetAside() {
        double retried = meters.value("weltoffen_events_retried_total", STUMBLING, REGISTERED);
        double dead = meters.value("weltoffen_events_dead_total", STUMBLING, REGISTERED);
        stumbling.cause = new IllegalArgumentException("no such thing");

        networking.write(DirectoryEvents.department("stone-" + UUID.randomUUID()));

        await().until(() -> meters.value("weltoffen_events_dead_total", STUMBLING, REGISTERED) == dead + 1);
        assertThat(meters.value("weltoffen_events_retried_total", STUMBLING, REGISTERED))
                .isEqualTo(retried + 1);
    }

    @Test
    void haveOneNameForAllThatTheCatalogueDoesNotKnow() {
        RecordedEvent known = DirectoryEvents.department("strange-" + UUID.randomUUID());
        Map<String, String> headers = new HashMap<>(known.headers());
        headers.put("ce_type", "city.weltoffen.networking.strange." + UUID.randomUUID() + ".v1");

        networking.write(new RecordedEvent(headers, known.key(), known.json()));

        await().until(() -> meters.value("weltoffen_events_consumed_total", "type=\"other\"") > 0);
        assertThat(meters.text()).doesNotContain("strange");
    }

    @Test
    void sayHowFarAConsumerIsBehind() {
        await().until(() -> meters.value(LAG, "group=\"counted-service.stumbling\"") == 0);
        stumbling.hold = true;
        for (int i = 0; i < 5; i++) {
            networking.write(DirectoryEvents.department("behind-" + UUID.randomUUID()));
        }
        try {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> meters.value(LAG, "group=\"counted-service.stumbling\"") >= 4);
        } finally {
            stumbling.hold = false;
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> meters.value(LAG, "group=\"counted-service.stumbling\"") == 0);
    }

    @Test
    void areAcceptedByPromtool() {
        assertThat(meters.complaints()).noneMatch(line -> line.startsWith("weltoffen_") || line.startsWith("error"));
    }
}
