package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;

/**
 * Nothing was heard of a measure for a whole cycle of reports.
 *
 * @param since reporting date after which nothing was heard
 */
@Kind(
        context = "measures",
        name = "measure.stale",
        de = "Maßnahme ohne Lebenszeichen",
        en = "Measure without a sign of life")
public record MeasureStale(Notice notice, MeasureFacts measure, LocalDate since) implements DomainEvent {}
