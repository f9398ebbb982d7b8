package city.weltoffen.measures.indicator;

import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.SignSource;
import city.weltoffen.measures.measure.Signs;
import city.weltoffen.measures.measure.TrailingIndicator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells measures which of their indicators are behind their targets. */
@Component
class IndicatorSigns implements SignSource {

    private final IndicatorIndex index;
    private final Courses courses;

    IndicatorSigns(IndicatorIndex index, Courses courses) {
        this.index = index;
        this.courses = courses;
    }

    @Override
    public Signs of(MeasureCode measure, LocalDate today) {
        List<TrailingIndicator> trailing = index.of(measure).stream()
                .flatMap(indicator -> trailing(indicator, courses.of(indicator, today)))
                .toList();
        return trailing.isEmpty() ? Signs.none() : Signs.trailing(trailing);
    }

    private static Stream<TrailingIndicator> trailing(IndicatorEntry indicator, Course course) {
        BigDecimal value = course.value();
        BigDecimal expected = course.expected();
        return course.trails() && value != null && expected != null
                ? Stream.of(new TrailingIndicator(indicator.id().value(), value, expected))
                : Stream.empty();
    }
}
