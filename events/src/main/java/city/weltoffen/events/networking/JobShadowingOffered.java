package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A department offers places for job shadowing. */
@Kind(
        context = "networking",
        name = "job-shadowing.offered",
        de = "Hospitation angeboten",
        en = "Job shadowing offered")
public record JobShadowingOffered(Notice notice, JobShadowingFacts jobShadowing) implements DomainEvent {}
