package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A relation rests. */
@Kind(context = "relations", name = "relation.dormant", de = "Beziehung ruht", en = "Relation dormant")
public record RelationDormant(Notice notice, RelationFacts relation) implements DomainEvent {}
