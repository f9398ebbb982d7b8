package city.weltoffen.networking.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.networking.meeting.SeriesRule.Rhythm;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesRuleTest {

    /** The first Wednesday in May. */
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-05-06T10:00");

    private static List<String> days(SeriesRule rule, LocalDateTime first) {
        return rule.from(first).stream().map(LocalDateTime::toString).toList();
    }

    @Test
    void repeatsEveryFewWeeksAsOftenAsSaid() {
        assertThat(days(new SeriesRule(Rhythm.WEEKLY, 2, null, null, 3), FIRST))
                .containsExactly("2026-05-06T10:00", "2026-05-20T10:00", "2026-06-03T10:00");
    }

    @Test
    void endsWithTheLastDayIncluded() {
        assertThat(days(new SeriesRule(Rhythm.WEEKLY, 1, null, LocalDate.of(2026, 5, 20), null), FIRST))
                .hasSize(3)
                .last()
                .isEqualTo("2026-05-20T10:00");
    }

    @Test
    void keepsTheWeekdayOfTheMonth() {
        assertThat(days(new SeriesRule(Rhythm.MONTHLY, 1, null, null, 3), FIRST))
                .containsExactly("2026-05-06T10:00", "2026-06-03T10:00", "2026-07-01T10:00");
    }

    @Test
    void takesTheLastOneWhereTheFirstDayIsAFifthOne() {
        assertThat(days(new SeriesRule(Rhythm.MONTHLY, 1, null, null, 2), LocalDateTime.parse("2026-04-29T10:00")))
                .containsExactly("2026-04-29T10:00", "2026-05-27T10:00");
    }

    @Test
    void keepsTheHourOfTheClockWhenTheClockChanges() {
        assertThat(days(new SeriesRule(Rhythm.WEEKLY, 1, null, null, 2), LocalDateTime.parse("2026-10-21T10:00")))
                .containsExactly("2026-10-21T10:00", "2026-10-28T10:00");
    }

    @Test
    void saysWhatDoesNotFit() {
        refuses("until-or-count", new SeriesRule(Rhythm.WEEKLY, 1, null, null, null));
        refuses("until-or-count", new SeriesRule(Rhythm.WEEKLY, 1, null, LocalDate.of(2026, 6, 1), 3));
        refuses("ends-before-begin", new SeriesRule(Rhythm.WEEKLY, 1, null, LocalDate.of(2026, 5, 5), null));
        refuses("not-nth-weekday", new SeriesRule(Rhythm.MONTHLY, 1, 2, null, 3));
        refuses("series-too-long", new SeriesRule(Rhythm.WEEKLY, 1, null, LocalDate.of(2199, 1, 1), null));
    }

    private static void refuses(String code, SeriesRule rule) {
        assertThatThrownBy(() -> rule.from(FIRST)).hasMessageContaining(code);
    }
}
