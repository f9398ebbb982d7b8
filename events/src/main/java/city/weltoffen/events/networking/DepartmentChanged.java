package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A department has another name, directorate, language or profile. */
@Kind(context = "networking", name = "department.changed", de = "Amt geändert", en = "Department changed")
public record DepartmentChanged(Notice notice, DepartmentFacts department) implements DomainEvent {}
