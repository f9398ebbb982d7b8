package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A relation is active. */
@Kind(context = "relations", name = "relation.established", de = "Beziehung begründet", en = "Relation established")
public record RelationEstablished(Notice notice, RelationFacts relation) implements DomainEvent {}
