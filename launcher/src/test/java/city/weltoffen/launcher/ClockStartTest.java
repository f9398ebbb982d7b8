package city.weltoffen.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ClockStartTest {

    /** 13:30 in Berlin, winter time. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:30:00Z"), ZoneOffset.UTC);

    @Test
    void meansTheSameTimeOfDayOnAnotherDate() {
        var offset = ClockStart.parse("2026-05-06").offset(clock);

        // 13:30 in Berlin is 11:30 in UTC in summer
        assertThat(clock.instant().plus(offset)).isEqualTo("2026-05-06T11:30:00Z");
    }

    @Test
    void meansAnInstantExactly() {
        var offset = ClockStart.parse("2026-11-24T12:30:00Z").offset(clock);

        assertThat(offset).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void refusesWhatIsNeither() {
        assertThatThrownBy(() -> ClockStart.parse("06.05.2026"))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("\"06.05.2026\"");
    }
}
