package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** What is known of a relation is another now. */
@Kind(context = "relations", name = "relation.changed", de = "Beziehung geändert", en = "Relation changed")
public record RelationChanged(Notice notice, RelationFacts relation) implements DomainEvent {}
