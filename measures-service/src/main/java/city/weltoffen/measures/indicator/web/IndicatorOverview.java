package city.weltoffen.measures.indicator.web;

import city.weltoffen.measures.indicator.Course;
import city.weltoffen.measures.indicator.Courses;
import city.weltoffen.measures.indicator.Indicator;
import city.weltoffen.measures.indicator.IndicatorEntry;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Indicators with their values and how they stand today. */
@Component
class IndicatorOverview {

    private final Courses courses;
    private final Clock businessClock;

    IndicatorOverview(Courses courses, Clock businessClock) {
        this.courses = courses;
        this.businessClock = businessClock;
    }

    IndicatorResponse response(IndicatorEntry entry) {
        LocalDate today = LocalDate.now(businessClock);
        return IndicatorResponse.of(entry, courses.of(entry, today), courses.series(entry, today));
    }

    Course.Verdict verdict(IndicatorEntry entry) {
        return courses.of(entry, LocalDate.now(businessClock)).verdict();
    }

    IndicatorResponse response(Indicator indicator) {
        return response(IndicatorEntry.of(indicator));
    }
}
