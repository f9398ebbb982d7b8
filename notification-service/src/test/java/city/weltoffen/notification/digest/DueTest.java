package city.weltoffen.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private static EmailSettings daily(int hour) {
        return settings(Rhythm.DAILY, hour);
    }

    private static EmailSettings settings(Rhythm rhythm, int hour) {
        return new EmailSettings("a@b.example", rhythm, hour, DayOfWeek.FRIDAY, "Europe/Berlin", "de", null);
    }

    private static Optional<Instant> due(EmailSettings reader, String last, String oldest, String now) {
        return Due.at(reader, Instant.parse(last), Instant.parse(oldest), Instant.parse(now));
    }

    @Test
    void aDailyOneIsDueAtTheReadersHour() {
        EmailSettings reader = daily(8);
        String oldest = "2026-11-24T12:00:00Z";

        assertThat(due(reader, "2026-11-24T07:00:00Z", oldest, "2026-11-25T06:59:59Z"))
                .isEmpty();
        assertThat(due(reader, "2026-11-24T07:00:00Z", oldest, "2026-11-25T07:00:00Z"))
                .contains(Instant.parse("2026-11-25T07:00:00Z"));
    }

    @Test
    void whatComesAfterTheHourWaitsForTheNextDay() {
        assertThat(due(daily(8), "2026-11-23T07:00:00Z", "2026-11-24T07:00:01Z", "2026-11-24T09:00:00Z"))
                .isEmpty();
    }

    @Test
    void afterAGapItIsDueOnce() {
        EmailSettings reader = daily(8);
        String now = "2026-11-24T09:00:00Z";

        assertThat(due(reader, "2026-11-10T07:00:00Z", "2026-11-10T08:00:00Z", now))
                .contains(Instant.parse("2026-11-24T07:00:00Z"));
        assertThat(due(reader, "2026-11-24T07:00:00Z", "2026-11-10T08:00:00Z", now))
                .isEmpty();
    }

    @Test
    void aClockThatGoesBackMakesNothingDueAgain() {
        assertThat(due(daily(8), "2026-11-24T07:00:00Z", "2026-11-20T08:00:00Z", "2026-11-22T09:00:00Z"))
                .isEmpty();
    }

    @Test
    void inTheNightWithoutTheHourItIsDueAnHourLater() {
        assertThat(Due.at(daily(2), LONG_AGO, LONG_AGO, Instant.parse("2026-03-29T01:00:00Z")))
                .contains(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(Due.at(daily(2), LONG_AGO, LONG_AGO, Instant.parse("2026-03-29T00:59:00Z")))
                .contains(Instant.parse("2026-03-28T01:00:00Z"));
    }

    @Test
    void inTheNightWithTheHourTwiceItIsDueTheFirstTimeOnly() {
        Instant first = Instant.parse("2026-10-25T00:00:00Z");

        assertThat(Due.at(daily(2), LONG_AGO, LONG_AGO, first)).contains(first);
        assertThat(Due.at(daily(2), first, LONG_AGO, Instant.parse("2026-10-25T01:30:00Z")))
                .isEmpty();
    }

    @Test
    void aWeeklyOneIsDueOnItsDay() {
        EmailSettings reader = settings(Rhythm.WEEKLY, 8);
        String last = "2026-11-20T07:00:00Z";
        String oldest = "2026-11-21T00:00:00Z";

        assertThat(due(reader, last, oldest, "2026-11-26T23:00:00Z")).isEmpty();
        assertThat(due(reader, last, oldest, "2026-11-27T06:30:00Z")).isEmpty();
        assertThat(due(reader, last, oldest, "2026-11-27T07:30:00Z")).contains(Instant.parse("2026-11-27T07:00:00Z"));
    }

    @Test
    void oneAtOnceIsDueWheneverSomethingWaitsAndItsMomentsNeverGoBack() {
        EmailSettings reader = settings(Rhythm.AT_ONCE, 0);

        assertThat(due(reader, "2026-11-24T07:00:00Z", "2026-11-22T09:00:00Z", "2026-11-22T09:00:00Z"))
                .contains(Instant.parse("2026-11-24T07:00:00Z"));
    }
}
