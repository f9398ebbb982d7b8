package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An action item is overdue by so many days. */
@Kind(context = "networking", name = "action-item.overdue", de = "Aufgabe überfällig", en = "Action item overdue")
public record ActionItemOverdue(Notice notice, ActionItemFacts actionItem, int days) implements DomainEvent {}
