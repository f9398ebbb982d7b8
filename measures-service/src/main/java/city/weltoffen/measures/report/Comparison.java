package city.weltoffen.measures.report;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.measure.Reason;
import city.weltoffen.measures.snapshot.FrozenMeasure;
import city.weltoffen.measures.snapshot.Snapshot;
import java.time.LocalDate;
import java.util.List;

/**
 * What is different from an earlier report.
 *
 * @param since day of the earlier one
 * @param gone measures that the concept names no longer
 */
public record Comparison(LocalDate since, LocalDate asOf, List<MeasureComparison> measures, List<GoneMeasure> gone) {

    public Comparison {
        measures = List.copyOf(measures);
        gone = List.copyOf(gone);
    }

    /**
     * One measure.
     *
     * @param moved it came further; other changes alone, such as a later day, are none
     * @param changes what is different
     * @param why it stands as it does
     */
    public record MeasureComparison(
            String code, LocalizedText title, boolean moved, List<Reason> changes, List<Reason> why) {

        public MeasureComparison {
            changes = List.copyOf(changes);
            why = List.copyOf(why);
        }
    }

    public record GoneMeasure(String code, LocalizedText title) {}

    static Comparison of(Snapshot before, Snapshot now) {
        return new Comparison(
                before.asOf(),
                now.asOf(),
                now.measures().stream()
                        .map(measure -> compare(before, measure, now.asOf()))
                        .toList(),
                before.measures().stream()
                        .filter(measure -> now.measure(measure.code()).isEmpty())
                        .map(measure -> new GoneMeasure(measure.code(), measure.title()))
                        .toList());
    }

    private static MeasureComparison compare(Snapshot before, FrozenMeasure now, LocalDate asOf) {
        List<Reason> changes = before.measure(now.code())
                .map(earlier -> Changes.between(earlier, now))
                .orElseGet(Changes::ofNew);
        return new MeasureComparison(
                now.code(),
                now.title(),
                Changes.areProgress(changes),
                changes,
                Why.of(now, before.measure(now.code()).orElse(null), asOf));
    }

    public List<MeasureComparison> moved() {
        return measures.stream().filter(MeasureComparison::moved).toList();
    }

    public List<MeasureComparison> still() {
        return measures.stream().filter(measure -> !measure.moved()).toList();
    }
}
