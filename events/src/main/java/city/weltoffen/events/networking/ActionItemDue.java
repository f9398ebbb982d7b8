package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** An action item is due in so many days. */
@Kind(context = "networking", name = "action-item.due", de = "Aufgabe bald fällig", en = "Action item due soon")
public record ActionItemDue(Notice notice, ActionItemFacts actionItem, int days) implements DomainEvent {}
