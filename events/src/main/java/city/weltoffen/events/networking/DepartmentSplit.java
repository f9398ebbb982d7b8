package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A department was split into others, one of which takes over its open matters. */
@Kind(context = "networking", name = "department.split", de = "Amt geteilt", en = "Department split")
public record DepartmentSplit(Notice notice, DepartmentSuccession succession) implements DomainEvent {}
