package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A relation is of another kind now; its history stays.
 *
 * @param from kind before
 */
@Kind(context = "relations", name = "relation.converted", de = "Beziehung umgewandelt", en = "Relation converted")
public record RelationConverted(Notice notice, RelationFacts relation, String from) implements DomainEvent {}
