package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Somebody was there and reports what was learned. */
@Kind(
        context = "networking",
        name = "job-shadowing.completed",
        de = "Hospitation abgeschlossen",
        en = "Job shadowing completed")
public record JobShadowingCompleted(Notice notice, JobShadowingFacts jobShadowing) implements DomainEvent {}
