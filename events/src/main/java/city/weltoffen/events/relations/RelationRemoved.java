package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A relation was deleted at the end of its retention; who keeps a copy of it forgets it. */
@Kind(context = "relations", name = "relation.removed", de = "Beziehung ausgesondert", en = "Relation disposed of")
public record RelationRemoved(Notice notice, RelationFacts relation) implements DomainEvent {}
