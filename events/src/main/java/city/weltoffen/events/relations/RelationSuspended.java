package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A relation is suspended. */
@Kind(context = "relations", name = "relation.suspended", de = "Beziehung ausgesetzt", en = "Relation suspended")
public record RelationSuspended(Notice notice, RelationFacts relation) implements DomainEvent {}
