package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;

/**
 * A relation is over.
 *
 * @param on last day
 */
@Kind(context = "relations", name = "relation.ended", de = "Beziehung beendet", en = "Relation ended")
public record RelationEnded(Notice notice, RelationFacts relation, LocalDate on) implements DomainEvent {}
