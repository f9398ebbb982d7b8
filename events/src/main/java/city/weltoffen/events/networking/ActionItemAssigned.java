package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Somebody has something to do: it is new, or it was handed over. */
@Kind(context = "networking", name = "action-item.assigned", de = "Neue Aufgabe", en = "New action item")
public record ActionItemAssigned(Notice notice, ActionItemFacts actionItem) implements DomainEvent {}
