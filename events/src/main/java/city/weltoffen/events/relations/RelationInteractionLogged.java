package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An exchange with the partner was noted or corrected. */
@Kind(context = "relations", name = "relation.interaction-logged", de = "Austausch notiert", en = "Interaction logged")
public record RelationInteractionLogged(Notice notice, RelationFacts relation, InteractionFacts interaction)
        implements DomainEvent {}
