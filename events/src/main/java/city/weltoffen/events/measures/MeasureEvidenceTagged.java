package city.weltoffen.events.measures;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An event was assigned to a measure afterwards, or is so no longer. */
@Kind(context = "measures", name = "measure.evidence-tagged", de = "Nachweis zugeordnet", en = "Evidence assigned")
public record MeasureEvidenceTagged(Notice notice, MeasureFacts measure, EvidenceFacts evidence)
        implements DomainEvent {}
