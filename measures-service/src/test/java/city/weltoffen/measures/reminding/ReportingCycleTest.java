package city.weltoffen.measures.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingCycleTest {

    @ParameterizedTest
    @CsvSource({"2026-05-06, 2025-11-30", "2026-12-29, 2025-11-30", "2026-12-30, 2026-11-30", "2027-01-01, 2026-11-30"})
    void closesWithTheGraceAfterTheReportingDate(LocalDate today, LocalDate closed) {
        assertThat(AnyCity.cycle().closed(today)).isEqualTo(closed);
    }
}
