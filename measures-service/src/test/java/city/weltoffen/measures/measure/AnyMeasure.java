package city.weltoffen.measures.measure;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Period;
import city.weltoffen.measures.concept.Urgency;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Measures as tests of the domain need them. */
public final class AnyMeasure {

    public static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    public static final Person OLGA = new Person("olga", "Olga Office");
    public static final Moment NOW = on(TODAY);

    private AnyMeasure() {}

    public static Moment on(LocalDate day) {
        return on(day, Signs.none());
    }

    public static Moment on(LocalDate day, Signs signs) {
        return new Moment(day.atStartOfDay().toInstant(ZoneOffset.UTC), day, OLGA, signs);
    }

    public static LocalizedText text(String text) {
        return new LocalizedText(text, text + " (en)");
    }

    public static ConceptMeasure file(String code) {
        return file(code, "Sichtbarkeit", Period.unknown(), "a", "b");
    }

    public static ConceptMeasure file(String code, String title, Period period, String... parts) {
        return new ConceptMeasure(
                code,
                "4",
                text(title),
                null,
                Set.of("2"),
                Urgency.NOW,
                "kultur",
                Set.of("internationales"),
                period,
                List.of(parts).stream()
                        .map(part -> new ConceptMeasure.Part(code + "." + part, text("Teil " + part)))
                        .toList(),
                List.of());
    }

    public static Measure adopted() {
        return Measure.adopt(file("4.2"), List.of(), NOW);
    }

    /** Without parts, from 2026-01-01 to 2026-12-31. */
    public static Measure ofThisYear() {
        Period year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), false);
        return Measure.adopt(file("4.2", "Sichtbarkeit", year), List.of(), NOW);
    }

    public static MilestonePlan due(LocalDate day) {
        return new MilestonePlan(text("Konzept fertig"), day, null, null, null);
    }

    public static Standing standing(Measure measure) {
        return Standing.of(measure.state(), Signs.none(), TODAY);
    }
}
