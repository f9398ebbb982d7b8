package city.weltoffen.measures.report;

import static city.weltoffen.measures.report.AnyReport.SECRET;
import static city.weltoffen.measures.report.AnyReport.TODAY;
import static city.weltoffen.measures.report.AnyReport.indicator;
import static city.weltoffen.measures.report.AnyReport.measure;
import static city.weltoffen.measures.report.AnyReport.milestone;
import static city.weltoffen.measures.report.AnyReport.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.measures.measure.Interruption;
import city.weltoffen.measures.measure.Phase;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.measure.Status;
import city.weltoffen.measures.report.Comparison.MeasureComparison;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate DUE = TODAY.minusDays(20);

    private static MeasureComparison compare(FrozenMeasure before, FrozenMeasure now) {
        return Comparison.of(snapshot(TODAY.minusYears(1), before), snapshot(TODAY, now))
                .measures()
                .getFirst();
    }

    private static FrozenMeasure with(FrozenMeasure.FrozenMilestone... milestones) {
        return measure("4.2", Phase.PLANNING, Status.ON_TIME, null, List.of(milestones), List.of());
    }

    @Test
    void saysWhatMoved() {
        FrozenMeasure before = measure(
                "4.2",
                Phase.PLANNING,
                Status.ON_TIME,
                null,
                List.of(milestone("m1", DUE, null)),
                List.of(indicator("i1", "5")));
        FrozenMeasure now = measure(
                "4.2",
                Phase.IMPLEMENTATION,
                Status.LATE,
                null,
                List.of(milestone("m1", DUE, DUE)),
                List.of(indicator("i1", "5", "7")));

        MeasureComparison compared = compare(before, now);

        assertThat(compared.moved()).isTrue();
        assertThat(compared.changes())
                .containsExactly(
                        new Reason("phase-changed", Map.of("from", "PLANNING", "to", "IMPLEMENTATION")),
                        new Reason("status-changed", Map.of("from", "ON_TIME", "to", "LATE")),
                        new Reason("milestone-reached", Map.of("milestone", "m1", "on", DUE.toString())),
                        new Reason(
                                "indicator-changed",
                                Map.of("from", "5", "indicator", "i1", "period", "2025", "to", "7")));
    }

    @Test
    void aLaterDayIsNoMovement() {
        MeasureComparison compared =
                compare(with(milestone("m1", DUE, null)), with(milestone("m1", TODAY.plusDays(9), null)));

        assertThat(compared.moved()).isFalse();
        assertThat(compared.changes()).extracting(Reason::code).containsExactly("milestone-moved");
    }

    @Test
    void saysWhatIsNewAndWhatIsGone() {
        Comparison comparison =
                Comparison.of(snapshot(TODAY.minusYears(1), measure("1.1")), snapshot(TODAY, measure("4.2")));

        assertThat(comparison.moved()).extracting(MeasureComparison::code).containsExactly("4.2");
        assertThat(comparison.gone()).extracting(Comparison.GoneMeasure::code).containsExactly("1.1");
    }

    @Test
    void saysWhyNothingMoved() {
        MeasureComparison compared = compare(measure("4.2"), measure("4.2"));

        assertThat(compared.moved()).isFalse();
        assertThat(compared.changes()).isEmpty();
        assertThat(compared.why()).extracting(Reason::code).containsExactly("nothing-overdue", "status-by-hand");
    }

    @Test
    void keepsReasonsOutOfWhatIsPublic() {
        FrozenMeasure stopped = measure(
                "4.2",
                Phase.PLANNING,
                Status.CANCELLED,
                new FrozenMeasure.FrozenStop(Interruption.Kind.CANCELLED, null, null, SECRET),
                List.of(milestone("m1", DUE, null)),
                List.of(indicator("i1", "5")));

        var internal = Comparison.of(snapshot(DUE, measure("4.2")), snapshot(TODAY, stopped));
        var open = Comparison.of(
                snapshot(DUE, measure("4.2")).published(),
                snapshot(TODAY, stopped).published());

        assertThat(internal.toString()).contains(SECRET);
        assertThat(open.toString()).doesNotContain(SECRET);
        assertThat(snapshot(TODAY, stopped).published().toString()).doesNotContain(SECRET);
        assertThat(open.measures().getFirst().why())
                .extracting(Reason::code)
                .containsExactly("cancelled", "milestone-open");
    }
}
