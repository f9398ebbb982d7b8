package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Somebody applied for a place. */
@Kind(
        context = "networking",
        name = "job-shadowing.applied",
        de = "Bewerbung um eine Hospitation",
        en = "Application for job shadowing")
public record JobShadowingApplied(Notice notice, JobShadowingFacts jobShadowing) implements DomainEvent {}
