package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A relation that rested or was suspended is active again. */
@Kind(context = "relations", name = "relation.revived", de = "Beziehung wiederbelebt", en = "Relation revived")
public record RelationRevived(Notice notice, RelationFacts relation) implements DomainEvent {}
