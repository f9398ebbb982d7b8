package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * The department decided on an application, or the person took it back.
 *
 * @param accepted whether the person may come
 */
@Kind(
        context = "networking",
        name = "job-shadowing.decided",
        de = "Über Hospitation entschieden",
        en = "Job shadowing decided")
public record JobShadowingDecided(Notice notice, JobShadowingFacts jobShadowing, boolean accepted)
        implements DomainEvent {}
