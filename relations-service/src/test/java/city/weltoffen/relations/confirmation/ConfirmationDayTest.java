package city.weltoffen.relations.confirmation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import city.weltoffen.defaults.calendar.WorkingDays;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.UpkeepSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationDayTest {

    private static final Period ANY = Period.ofYears(1);
    private static final UpkeepSettings ON_REFORMATION_DAY =
            new UpkeepSettings(ANY, ANY, ANY, ANY, 180, MonthDay.of(10, 31), 30);

    private static final WorkingDays OUR_DAYS = new WorkingDays(Set.of(MonthDay.of(10, 31)), Set.of());

    private final RelationIndex relations = mock();
    private final ConfirmationLists lists = mock();

    private void runOn(String day) {
        Clock clock = Clock.fixed(LocalDate.parse(day).atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        new YearlyConfirmation(lists, relations, ON_REFORMATION_DAY, OUR_DAYS, clock).run();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2028-10-31", // a Tuesday, and a holiday
                "2026-10-31", // a Saturday
                "2026-11-01"
            })
    void isNoHolidayAndNoWeekend(String day) {
        runOn(day);

        verifyNoInteractions(lists, relations);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-11-01", "2026-11-02"})
    @SuppressWarnings("unchecked")
    void isTheNextWorkingDay(String day) {
        runOn(day);

        verify(relations).find(any(Predicate.class));
    }

    @Test
    void hasNotComeYet() {
        runOn("2028-10-30");

        verifyNoInteractions(relations);
    }
}
