package city.weltoffen.measures.indicator;

import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.snapshot.Contribution;
import city.weltoffen.measures.snapshot.FrozenIndicator;
import city.weltoffen.measures.snapshot.FrozenIndicator.FrozenValue;
import city.weltoffen.measures.snapshot.SnapshotPart;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives reports the indicators of each measure, with the values of all periods that have begun by their day. */
@Component
class IndicatorSnapshots implements SnapshotPart {

    private static final Comparator<ReportedValue> BY_END =
            Comparator.comparing(reported -> reported.span().lastDay());

    private final IndicatorIndex index;
    private final Courses courses;

    IndicatorSnapshots(IndicatorIndex index, Courses courses) {
        this.index = index;
        this.courses = courses;
    }

    @Override
    public Contribution of(MeasureCode measure, LocalDate asOf) {
        return Contribution.indicators(index.of(measure).stream()
                .map(indicator -> freeze(indicator, asOf))
                .toList());
    }

    private FrozenIndicator freeze(IndicatorEntry indicator, LocalDate asOf) {
        IndicatorDetails details = indicator.details();
        return new FrozenIndicator(
                indicator.id().value(),
                details.title(),
                details.unit(),
                details.isCounted(),
                values(indicator, asOf),
                details.targets(),
                courses.of(indicator, asOf).trails(),
                note(indicator));
    }

    private List<FrozenValue> values(IndicatorEntry indicator, LocalDate asOf) {
        return courses.series(indicator, asOf).entrySet().stream()
                .filter(point -> !point.getKey().firstDay().isAfter(asOf))
                .map(point -> new FrozenValue(point.getKey().text(), point.getValue()))
                .toList();
    }

    /** What was said about the newest value. */
    private static @Nullable String note(IndicatorEntry indicator) {
        return indicator.values().stream().max(BY_END).map(ReportedValue::note).orElse(null);
    }
}
