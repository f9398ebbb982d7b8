package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A department takes part from now on. */
@Kind(context = "networking", name = "department.registered", de = "Neues Amt", en = "New department")
public record DepartmentRegistered(Notice notice, DepartmentFacts department) implements DomainEvent {}
