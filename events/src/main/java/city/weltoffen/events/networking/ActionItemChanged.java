package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An action item has another date, goes on, or is dropped. */
@Kind(context = "networking", name = "action-item.changed", de = "Aufgabe geändert", en = "Action item changed")
public record ActionItemChanged(Notice notice, ActionItemFacts actionItem) implements DomainEvent {}
