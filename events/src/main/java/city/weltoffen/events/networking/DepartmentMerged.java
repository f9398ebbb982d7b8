package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A department became part of another one. */
@Kind(context = "networking", name = "department.merged", de = "Amt zusammengelegt", en = "Department merged")
public record DepartmentMerged(Notice notice, DepartmentSuccession succession) implements DomainEvent {}
