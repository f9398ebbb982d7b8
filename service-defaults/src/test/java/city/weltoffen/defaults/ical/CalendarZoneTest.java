package city.weltoffen.defaults.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.Observance;
import biweekly.component.VTimezone;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarZoneTest {

    private static VTimezone zone(String id) {
        return CalendarZone.of(ZoneId.of(id)).getComponent();
    }

    private static String rule(List<? extends Observance> observances) {
        var recurrence = observances.getFirst().getRecurrenceRule().getValue();
        return "%s %s %s"
                .formatted(
                        recurrence.getByMonth(),
                        recurrence.getByDay().getFirst().getNum(),
                        recurrence.getByMonthDay());
    }

    @Test
    void changesOnTheLastSundayInEurope() {
        VTimezone berlin = zone("Europe/Berlin");

        assertThat(rule(berlin.getDaylightSavingsTime())).isEqualTo("[3] -1 []");
        assertThat(rule(berlin.getStandardTimes())).isEqualTo("[10] -1 []");
        assertThat(berlin.getDaylightSavingsTime()
                        .getFirst()
                        .getTimezoneOffsetTo()
                        .getValue())
                .hasToString("+0200");
    }

    @Test
    void changesOnOneOfSevenDaysElsewhere() {
        assertThat(rule(zone("America/New_York").getDaylightSavingsTime()))
                .isEqualTo("[3] null [8, 9, 10, 11, 12, 13, 14]");
    }

    @Test
    void neverChangesWhereThereIsNoSummerTime() {
        VTimezone tokyo = zone("Asia/Tokyo");

        assertThat(tokyo.getDaylightSavingsTime()).isEmpty();
        assertThat(tokyo.getStandardTimes()).singleElement().satisfies(standard -> {
            assertThat(standard.getRecurrenceRule()).isNull();
            assertThat(standard.getTimezoneOffsetTo().getValue()).hasToString("+0900");
        });
    }
}
