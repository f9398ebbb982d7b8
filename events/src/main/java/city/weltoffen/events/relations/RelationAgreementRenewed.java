package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An agreement was renewed. */
@Kind(
        context = "relations",
        name = "relation.agreement-renewed",
        de = "Vereinbarung erneuert",
        en = "Agreement renewed")
public record RelationAgreementRenewed(Notice notice, RelationFacts relation) implements DomainEvent {}
