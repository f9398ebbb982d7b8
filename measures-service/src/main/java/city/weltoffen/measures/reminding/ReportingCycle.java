package city.weltoffen.measures.reminding;

import city.weltoffen.measures.city.City;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The yearly days by which measures have shown a sign of life. */
@Component
class ReportingCycle {

    private final City.Reports reports;

    ReportingCycle(City city) {
        this.reports = city.reports();
    }

    /** The last reporting date whose grace has passed, too. */
    LocalDate closed(LocalDate today) {
        LocalDate latest = today.minusDays(reports.graceDays());
        LocalDate date = reports.day().atYear(latest.getYear());
        return date.isAfter(latest) ? before(date) : date;
    }

    /** The reporting date before this one. */
    LocalDate before(LocalDate date) {
        return reports.day().atYear(date.getYear() - 1);
    }

    /** The day from which somebody is reminded of a reporting date. */
    LocalDate remindedFrom(LocalDate date) {
        return date.plusDays(reports.graceDays());
    }
}
