package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A department recommends what only the council can decide.
 *
 * @param step {@code ESTABLISH}, {@code SUSPEND}, {@code CONVERT} or {@code END}
 */
@Kind(context = "relations", name = "relation.step-recommended", de = "Empfehlung", en = "Recommendation")
public record RelationStepRecommended(Notice notice, RelationFacts relation, String step) implements DomainEvent {}
