package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A value of an indicator was entered or corrected. The subject is the indicator. */
@Kind(context = "measures", name = "indicator.reported", de = "Kennzahl gemeldet", en = "Indicator reported")
public record IndicatorReported(Notice notice, IndicatorFacts indicator) implements DomainEvent {}
