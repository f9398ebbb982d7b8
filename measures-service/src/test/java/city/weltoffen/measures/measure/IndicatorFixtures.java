package city.weltoffen.measures.measure;

import city.weltoffen.measures.concept.Period;
import java.time.LocalDate;
import java.util.List;

/** Measures as tests of indicators need them. */
public final class IndicatorFixtures {

    private IndicatorFixtures() {}

    public static MeasureEntry measure(String code, Period period) {
        return MeasureEntry.of(Measure.adopt(AnyMeasure.file(code, "Sichtbarkeit", period), List.of(), AnyMeasure.NOW));
    }

    public static Moment on(LocalDate day) {
        return AnyMeasure.on(day);
    }
}
