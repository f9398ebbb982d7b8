package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An indicator is new, or has another title, target or way of counting. The subject is the indicator. */
@Kind(context = "measures", name = "indicator.changed", de = "Kennzahl geändert", en = "Indicator changed")
public record IndicatorChanged(Notice notice, IndicatorBasics indicator) implements DomainEvent {}
