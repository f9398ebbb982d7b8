package city.weltoffen.measures.measure;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.measures.MeasuresTest;
import city.weltoffen.testing.EventLog;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What only the calendar moves is said by the daily job, once. */
@MeasuresTest
class MeasureStandingsTest {

    private static final MeasureCode CODE = new MeasureCode("2.1");

    @Autowired
    Measures measures;

    @Autowired
    MeasureStandings job;

    @Autowired
    Clock businessClock;

    @Test
    void saysOnceThatAMeasureIsLateBecauseTheDayPassed() {
        LocalDate today = LocalDate.now(businessClock);
        Moment yesterday = AnyMeasure.on(today.minusDays(1));
        measures.update(CODE, (measure, now) -> measure.milestones(yesterday).add(AnyMeasure.due(today.minusDays(1))));
        assertThat(measures.require(CODE).saidStatus()).isEqualTo(Status.ON_TIME);

        job.run();
        job.run();

        assertThat(measures.require(CODE).saidStatus()).isEqualTo(Status.LATE);
        try (EventLog log = EventLog.of("weltoffen.measures")) {
            log.awaitThat(events -> assertThat(events)
                    .filteredOn(event -> event.subject().equals("2.1"))
                    .filteredOn(event -> event.type().endsWith("measure.status-changed.v1"))
                    .hasSize(1)
                    .first()
                    .matches(event -> event.json().contains("\"from\":\"ON_TIME\"")));
        }
    }
}
