package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import org.jspecify.annotations.Nullable;

/**
 * An activity took place.
 *
 * @param participants how many took part, where counted
 */
@Kind(context = "relations", name = "activity.held", de = "Aktivität durchgeführt", en = "Activity held")
public record ActivityHeld(
        Notice notice, ActivityFacts activity, @Nullable Integer participants) implements DomainEvent {}
