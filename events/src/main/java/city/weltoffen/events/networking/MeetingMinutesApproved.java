package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** The minutes of a meeting hold as they are now. */
@Kind(context = "networking", name = "meeting.minutes-approved", de = "Protokoll genehmigt", en = "Minutes approved")
public record MeetingMinutesApproved(Notice notice, MeetingFacts meeting, int version) implements DomainEvent {}
