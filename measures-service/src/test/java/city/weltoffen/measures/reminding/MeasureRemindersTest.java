package city.weltoffen.measures.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.measures.MeasureStale;
import city.weltoffen.events.measures.MilestoneOverdue;
import city.weltoffen.measures.House;
import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.measures.measure.AnyMeasure;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureIndex;
import city.weltoffen.measures.measure.MeasureSigns;
import city.weltoffen.measures.measure.Measures;
import city.weltoffen.testing.EventLog;
import city.weltoffen.testing.RecordedEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The job with the clock ahead: what it says arrives once, and at whom it should. */
@MeasuresTest
class MeasureRemindersTest {

    @LocalServerPort
    int port;

    @Autowired
    Measures measures;

    @Autowired
    MeasureIndex index;

    @Autowired
    MeasureSigns signs;

    @Autowired
    DueReminders reminders;

    @Autowired
    Recipients recipients;

    @Autowired
    Clock businessClock;

    private MeasureReminders jobAfter(Duration ahead) {
        return new MeasureReminders(index, measures, signs, reminders, recipients, Clock.offset(businessClock, ahead));
    }

    private String milestone(MeasureCode code, LocalDate due) {
        return measures
                .update(code, (measure, now) -> measure.addMilestone(AnyMeasure.due(due), now))
                .state()
                .milestones()
                .all()
                .stream()
                .filter(milestone -> milestone.plan().due().equals(due))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<MilestoneOverdue> overdue(EventLog log, MeasureCode code, String milestone) {
        return log.ofKey(code.value()).stream()
                .filter(event -> event.type().endsWith("milestone.overdue.v1"))
                .map(event -> EventEnvelope.of(event.headers(), event.json()).as(MilestoneOverdue.class))
                .filter(event -> event.milestone().id().equals(milestone))
                .toList();
    }

    @Test
    void saysFortyDaysLaterExactlyTheHighestRungOnceAlsoWhenItRunsTwice() {
        MeasureCode code = new MeasureCode("4.1");
        String milestone = milestone(code, LocalDate.now(businessClock).plusDays(31));

        jobAfter(Duration.ofDays(40)).run();
        jobAfter(Duration.ofDays(40)).run();
        jobAfter(Duration.ofDays(41)).run();

        try (EventLog log = EventLog.of("weltoffen.measures")) {
            log.awaitThat(events -> assertThat(overdue(log, code, milestone)).hasSize(1));
            assertThat(overdue(log, code, milestone))
                    .singleElement()
                    .satisfies(event -> assertThat(event.days()).isEqualTo(7))
                    .satisfies(event ->
                            assertThat(event.notice().title().de()).startsWith("Meilenstein überfällig: 4.1 "));
        }
    }

    @Test
    void saysOnceOfAMeasureThatNothingWasHeardOfIt() {
        new House(port);
        MeasureCode code = new MeasureCode("4.2");
        await("the directory knows who coordinates kultur")
                .until(() -> recipients
                        .of(measures.require(code).details())
                        .toString()
                        .contains("kultur"));
        Duration untilJanuary = Duration.between(businessClock.instant(), Instant.parse("2027-01-05T10:00:00Z"));

        jobAfter(untilJanuary).run();
        jobAfter(untilJanuary).run();

        try (EventLog log = EventLog.of("weltoffen.measures")) {
            log.awaitThat(events -> assertThat(stale(events, code)).hasSize(1));
            assertThat(stale(log.events(), code)).singleElement().satisfies(event -> {
                assertThat(event.since()).isEqualTo("2025-11-30");
                assertThat(event.notice().addressees()).hasToString("[Addressee[value=coordinators:kultur]]");
            });
        }
    }

    private static List<MeasureStale> stale(List<RecordedEvent> events, MeasureCode code) {
        return events.stream()
                .filter(event ->
                        event.key().equals(code.value()) && event.type().endsWith("measure.stale.v1"))
                .map(event -> EventEnvelope.of(event.headers(), event.json()).as(MeasureStale.class))
                .toList();
    }
}
