package city.weltoffen.relations.relation;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EuProjectTest {

    private static EuProject granted(int amount, String begins, String ends) {
        return new EuProject(
                "CREA",
                null,
                EuProject.Role.PARTNER,
                Money.euros(BigDecimal.valueOf(amount)),
                LocalDate.parse(begins),
                LocalDate.parse(ends),
                List.of());
    }

    private final EuProject told = granted(120_000, "2027-01-01", "2028-12-31");
    private final EuProject now = granted(12_000, "2028-01-01", "2029-12-31");

    @Test
    void followsWhereItSaysWhatWasTold() {
        assertThat(told.following(told, now)).isEqualTo(now);
        assertThat(now.following(now, now)).isEqualTo(now);
    }

    @Test
    void keepsBothItsDaysWhereOneOfThemWasChanged() {
        EuProject changed = granted(120_000, "2027-01-01", "2027-06-30");

        assertThat(changed.following(told, now)).isEqualTo(granted(12_000, "2027-01-01", "2027-06-30"));
    }
}
