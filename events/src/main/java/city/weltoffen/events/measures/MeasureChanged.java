package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** What is known of a measure is another now. */
@Kind(context = "measures", name = "measure.changed", de = "Maßnahme geändert", en = "Measure changed")
public record MeasureChanged(Notice notice, MeasureFacts measure) implements DomainEvent {}
