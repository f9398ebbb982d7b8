package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A measure is in another phase.
 *
 * @param from phase before
 */
@Kind(
        context = "measures",
        name = "measure.phase-changed",
        de = "Phase einer Maßnahme geändert",
        en = "Phase of a measure changed")
public record MeasurePhaseChanged(Notice notice, MeasureFacts measure, String from) implements DomainEvent {}
