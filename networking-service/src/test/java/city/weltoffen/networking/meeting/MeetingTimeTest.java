package city.weltoffen.networking.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class MeetingTimeTest {

    private static final String BERLIN = "Europe/Berlin";

    private static MeetingTime time(String begins, String ends, String zone) {
        return MeetingTime.of(LocalDateTime.parse(begins), LocalDateTime.parse(ends), zone);
    }

    private static void refuses(String pointer, String code, String begins, String ends, String zone) {
        assertThatThrownBy(() -> time(begins, ends, zone))
                .hasMessageContaining(pointer)
                .hasMessageContaining(code);
    }

    @Test
    void refusesAnEndThatIsNotAfterTheBegin() {
        refuses("#/ends", "ends-before-begin", "2026-05-06T10:00", "2026-05-06T09:00", BERLIN);
        refuses("#/ends", "ends-before-begin", "2026-05-06T10:00", "2026-05-06T10:00", BERLIN);
    }

    @Test
    void refusesAnHourThatTheClockLeavesOut() {
        refuses("#/begins", "time-left-out", "2026-03-29T02:30", "2026-03-29T04:00", BERLIN);
        refuses("#/ends", "time-left-out", "2026-03-29T01:30", "2026-03-29T02:00", BERLIN);
    }

    @Test
    void measuresInMomentsWhereTheClockChangesInBetween() {
        MeetingTime spring = time("2026-03-29T01:30", "2026-03-29T03:30", BERLIN);
        MeetingTime autumn = time("2026-10-25T01:30", "2026-10-25T03:30", BERLIN);

        assertThat(Duration.between(spring.from(), spring.until())).hasHours(1);
        assertThat(Duration.between(autumn.from(), autumn.until())).hasHours(3);
    }

    @Test
    void takesTheFirstOneOfAnHourThatTheClockShowsTwice() {
        assertThat(time("2026-10-25T02:30", "2026-10-25T03:30", BERLIN).from())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void goesByTheClockOfItsZone() {
        assertThat(time("2026-05-06T10:00", "2026-05-06T11:00", "Asia/Tokyo").from())
                .isEqualTo(Instant.parse("2026-05-06T01:00:00Z"));
        refuses("#/zone", "zone-unknown", "2026-05-06T10:00", "2026-05-06T11:00", "Europe/Hannover");
        refuses("#/zone", "zone-unknown", "2026-05-06T10:00", "2026-05-06T11:00", "+02:00");
    }

    @Test
    void refusesYearsThatNobodyMeans() {
        refuses("#/begins", "not-readable", "0026-05-06T10:00", "2026-05-06T11:00", BERLIN);
    }
}
