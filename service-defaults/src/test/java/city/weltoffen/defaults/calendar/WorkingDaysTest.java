package city.weltoffen.defaults.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class WorkingDaysTest {

    /** With the settings as they are shipped. */
    private final ApplicationContextRunner shipped =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(CalendarAutoConfiguration.class));

    private WorkingDays lowerSaxony;

    @BeforeEach
    void readSettings() {
        shipped.run(context -> lowerSaxony = context.getBean(WorkingDays.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01", // New Year
                "2026-04-03", // Good Friday
                "2026-04-06", // Easter Monday
                "2026-05-14", // Ascension
                "2026-05-25", // Whit Monday
                "2025-10-03", // German Unity
                "2028-10-31", // Reformation
                "2026-12-25",
                "2026-10-31", // a Saturday
                "2026-11-01" // a Sunday
            })
    void areNotWeekendsAndPublicHolidays(LocalDate day) {
        assertThat(lowerSaxony.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-04", // Corpus Christi is none here
                "2026-01-06", // nor is Epiphany
                "2028-11-01", // nor All Saints
                "2026-12-24",
                "2026-12-31"
            })
    void areAllOtherDays(LocalDate day) {
        assertThat(lowerSaxony.isWorkingDay(day)).isTrue();
    }

    @Test
    void dependOnTheRegion() {
        LocalDate allSaints = LocalDate.of(2028, 11, 1);
        LocalDate reformation = LocalDate.of(2028, 10, 31);
        LocalDate corpusChristi = LocalDate.of(2026, 6, 4);

        shipped.withPropertyValues(
                        "weltoffen.calendar.holidays=--01-01,--11-01", "weltoffen.calendar.easter-holidays=-2,60")
                .run(context -> {
                    WorkingDays elsewhere = context.getBean(WorkingDays.class);
                    assertThat(elsewhere.isWorkingDay(allSaints)).isFalse();
                    assertThat(elsewhere.isWorkingDay(corpusChristi)).isFalse();
                    assertThat(elsewhere.isWorkingDay(reformation)).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-03-23", "2011-04-24", "2024-03-31", "2026-04-05", "2027-03-28", "2038-04-25"})
    void followEaster(LocalDate sunday) {
        assertThat(Easter.sundayOf(sunday.getYear())).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 2026-04-02",
        "2026-04-03, 2026-04-07", // over Easter
        "2028-10-31, 2028-11-01",
        "2026-12-25, 2026-12-28"
    })
    void areFoundOnOrAfterADay(LocalDate day, LocalDate next) {
        assertThat(lowerSaxony.onOrAfter(day)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, 2026-04-07",
        "2026-04-06, 2026-04-02", // over Easter
        "2027-01-03, 2026-12-31"
    })
    void areFoundOnOrBeforeADay(LocalDate day, LocalDate previous) {
        assertThat(lowerSaxony.onOrBefore(day)).isEqualTo(previous);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06, 10, 2026-05-21", // over Ascension and two weekends
        "2026-12-23, 2, 2026-12-28",
        "2026-12-30, 2, 2027-01-04", // over New Year
        "2026-05-09, 1, 2026-05-11",
        "2026-05-09, 0, 2026-05-09"
    })
    void areCountedFromTheDayAfter(LocalDate from, int days, LocalDate later) {
        assertThat(lowerSaxony.plus(from, days)).isEqualTo(later);
    }
}
