package city.weltoffen.measures.indicator;

import city.weltoffen.measures.counting.CountDefinition;
import city.weltoffen.measures.counting.Figure;
import city.weltoffen.measures.counting.Figures;
import city.weltoffen.measures.counting.Grain;
import city.weltoffen.measures.counting.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The values of indicators and how they stand to their targets, from the memory of this instance. */
@Component
public class Courses {

    private static final Comparator<ReportedValue> BY_END =
            Comparator.comparing(reported -> reported.span().lastDay());

    private final Figures figures;

    Courses(Figures figures) {
        this.figures = figures;
    }

    public Course of(IndicatorEntry indicator, LocalDate today) {
        CountDefinition counted = indicator.details().counted();
        if (counted != null) {
            Span span = Span.of(counted.grain() == Grain.TOTAL ? Grain.TOTAL : Grain.YEAR, today);
            BigDecimal value = IndicatorDetails.plain(figures.of(counted).value(span));
            return new CourseDerivation(indicator.details(), span, value, today).course();
        }
        return indicator.values().stream()
                .max(BY_END)
                .map(latest -> new CourseDerivation(indicator.details(), latest.span(), latest.value(), today))
                .orElseGet(() -> new CourseDerivation(indicator.details(), null, null, today))
                .course();
    }

    /** Entered or counted, by period. */
    public Map<Span, BigDecimal> series(IndicatorEntry indicator, LocalDate today) {
        CountDefinition counted = indicator.details().counted();
        SortedMap<Span, BigDecimal> series = new TreeMap<>();
        if (counted == null) {
            indicator.values().forEach(reported -> series.put(reported.span(), reported.value()));
        } else {
            Figure figure = figures.of(counted);
            figure.series(today).forEach((span, value) -> series.put(span, IndicatorDetails.plain(value)));
        }
        return series;
    }
}
