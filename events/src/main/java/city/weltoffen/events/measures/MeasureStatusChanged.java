package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A measure has another status.
 *
 * @param from status before
 */
@Kind(
        context = "measures",
        name = "measure.status-changed",
        de = "Status einer Maßnahme geändert",
        en = "Status of a measure changed")
public record MeasureStatusChanged(Notice notice, MeasureFacts measure, String from) implements DomainEvent {}
