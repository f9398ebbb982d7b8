package city.weltoffen.measures.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.report.web.PublicIndicators.PublicIndicator;
import city.weltoffen.measures.snapshot.FrozenIndicator;
import city.weltoffen.measures.snapshot.FrozenIndicator.FrozenValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicIndicatorsTest {

    private static final LocalizedText GUESTS = new LocalizedText("Gäste", "Guests");
    private static final LocalizedText PEOPLE = new LocalizedText("Personen", "people");

    @Test
    void tellNeitherNotesNorHowAnIndicatorStands() {
        List<FrozenValue> values = List.of(new FrozenValue("2026", BigDecimal.TEN));
        Map<Integer, BigDecimal> targets = Map.of(2026, BigDecimal.valueOf(20));
        FrozenIndicator indicator =
                new FrozenIndicator("guests", GUESTS, PEOPLE, false, values, targets, true, "GEHEIM");

        assertThat(PublicIndicator.of("4.2", indicator))
                .isEqualTo(new PublicIndicator("guests", "4.2", GUESTS, PEOPLE, values, targets))
                .asString()
                .doesNotContain("GEHEIM");
    }
}
