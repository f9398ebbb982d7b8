package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;

/**
 * The responsible department says that the entry is right.
 *
 * @param on day of the confirmation
 */
@Kind(context = "relations", name = "relation.confirmed", de = "Beziehung bestätigt", en = "Relation confirmed")
public record RelationConfirmed(Notice notice, RelationFacts relation, LocalDate on) implements DomainEvent {}
