package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A relation is prospective. */
@Kind(context = "relations", name = "relation.proposed", de = "Beziehung vorgeschlagen", en = "Relation proposed")
public record RelationProposed(Notice notice, RelationFacts relation) implements DomainEvent {}
