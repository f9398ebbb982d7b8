package city.weltoffen.networking.call.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceScheduleTest {

    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");
    private static final Instant WEDNESDAY_NOON = Instant.parse("2026-05-06T10:00:00Z");

    private static Instant next(SourceSchedule schedule, String last, String since) {
        return schedule.next(last == null ? null : Instant.parse(last), Instant.parse(since), CITY);
    }

    @Test
    void asksAtTheNextTimeOfTheDayInTheCitysTime() {
        var schedule = SourceSchedule.daily(LocalTime.of(13, 30), LocalTime.of(5, 30));

        assertThat(schedule.next(null, WEDNESDAY_NOON, CITY)).isEqualTo("2026-05-06T11:30:00Z");
        assertThat(next(schedule, "2026-05-06T11:30:05Z", "2026-05-01T00:00:00Z"))
                .isEqualTo("2026-05-07T03:30:00Z");
    }

    @Test
    void asksOnItsDaysOnly() {
        var schedule = new SourceSchedule(List.of(LocalTime.of(2, 0)), Set.of(DayOfWeek.SUNDAY), null);

        assertThat(schedule.next(null, WEDNESDAY_NOON, CITY)).isEqualTo("2026-05-10T00:00:00Z");
    }

    @Test
    void asksOnceForAllThatWasMissed() {
        var schedule = SourceSchedule.daily(LocalTime.of(5, 30));

        assertThat(next(schedule, "2026-05-01T03:30:00Z", "2026-04-01T00:00:00Z"))
                .isEqualTo("2026-05-02T03:30:00Z");
        assertThat(next(schedule, "2026-05-06T10:00:00Z", "2026-04-01T00:00:00Z"))
                .isAfter(WEDNESDAY_NOON);
    }

    @Test
    void asksAtOnceAndThenEverySoManyHours() {
        var schedule = SourceSchedule.everyHours(6);

        assertThat(schedule.next(null, WEDNESDAY_NOON, CITY)).isEqualTo(WEDNESDAY_NOON);
        assertThat(next(schedule, "2026-05-06T10:00:00Z", "2026-05-01T00:00:00Z"))
                .isEqualTo("2026-05-06T16:00:00Z");
    }

    @Test
    void keepsItsTimeWhenTheClocksArePutBack() {
        var schedule = SourceSchedule.daily(LocalTime.of(5, 30));

        assertThat(next(schedule, "2026-10-24T03:30:00Z", "2026-05-01T00:00:00Z"))
                .isEqualTo("2026-10-25T04:30:00Z");
    }

    @Test
    void isEitherTimesOrHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSchedule(List.of(), Set.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSchedule(List.of(LocalTime.NOON), Set.of(), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceSchedule.everyHours(0));
    }
}
