package city.weltoffen.measures.indicator;

import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.SignSource;
import city.weltoffen.measures.measure.Signs;
import city.weltoffen.measures.measure.TrailingIndicator;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells measures which of their indicators are behind their targets, and when somebody last entered a value. */
@Component
class IndicatorSigns implements SignSource {

    private final IndicatorIndex index;
    private final Courses courses;
    private final Clock businessClock;

    IndicatorSigns(IndicatorIndex index, Courses courses, Clock businessClock) {
        this.index = index;
        this.courses = courses;
        this.businessClock = businessClock;
    }

    @Override
    public Signs of(MeasureCode measure, LocalDate today) {
        List<IndicatorEntry> indicators = index.of(measure);
        Signs trailing = Signs.trailing(indicators.stream()
                .flatMap(indicator -> trailing(indicator, courses.of(indicator, today)))
                .toList());
        return indicators.stream()
                .flatMap(indicator -> indicator.values().stream())
                .map(ReportedValue::at)
                .max(Comparator.naturalOrder())
                .map(last -> trailing.and(Signs.heard(LocalDate.ofInstant(last, businessClock.getZone()))))
                .orElse(trailing);
    }

    private static Stream<TrailingIndicator> trailing(IndicatorEntry indicator, Course course) {
        BigDecimal value = course.value();
        BigDecimal expected = course.expected();
        return course.trails() && value != null && expected != null
                ? Stream.of(new TrailingIndicator(indicator.id().value(), value, expected))
                : Stream.empty();
    }
}
