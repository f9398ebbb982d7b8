package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** The minutes of a meeting are there to be read and amended. */
@Kind(context = "networking", name = "meeting.minutes-circulated", de = "Protokoll versandt", en = "Minutes circulated")
public record MeetingMinutesCirculated(Notice notice, MeetingFacts meeting, int version) implements DomainEvent {}
