package city.weltoffen.measures.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.measures.MeasureStale;
import city.weltoffen.events.measures.MilestoneOverdue;
import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.measures.measure.AnyMeasure;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.MeasureEntry;
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

/** The job with the clock ahead: what it says arrives once, and at whom it should. */
@MeasuresTest
class MeasureRemindersTest {

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
                .update(code, (measure, now) -> measure.milestones(now).add(AnyMeasure.due(due)))
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

    /** Other tests of this context report on measures; this one takes any of which nobody has said anything. */
    private MeasureEntry silentIn(LocalDate day) {
        return index.find(measure -> reminders
                        .of(measure, signs.of(measure.code(), day), day)
                        .silentSince()
                        .isPresent())
                .getFirst();
    }

    @Test
    void saysOnceOfAMeasureThatNothingWasHeardOfIt() {
        Instant january = Instant.parse("2027-01-05T10:00:00Z");
        MeasureEntry silent = silentIn(LocalDate.of(2027, 1, 5));
        var expected = recipients.of(measures.require(silent.code()).details());
        Duration untilJanuary = Duration.between(businessClock.instant(), january);

        jobAfter(untilJanuary).run();
        jobAfter(untilJanuary).run();

        try (EventLog log = EventLog.of("weltoffen.measures")) {
            log.awaitThat(events -> assertThat(stale(events, silent.code())).hasSize(1));
            assertThat(stale(log.events(), silent.code())).singleElement().satisfies(event -> {
                assertThat(event.since()).isEqualTo("2025-11-30");
                assertThat(event.notice().addressees()).containsExactlyElementsOf(expected);
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
