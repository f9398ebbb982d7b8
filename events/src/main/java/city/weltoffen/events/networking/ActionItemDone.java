package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An action item is done. */
@Kind(context = "networking", name = "action-item.done", de = "Aufgabe erledigt", en = "Action item done")
public record ActionItemDone(Notice notice, ActionItemFacts actionItem) implements DomainEvent {}
