package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A department was dissolved; another one takes over its open matters. */
@Kind(context = "networking", name = "department.dissolved", de = "Amt aufgelöst", en = "Department dissolved")
public record DepartmentDissolved(Notice notice, DepartmentSuccession succession) implements DomainEvent {}
