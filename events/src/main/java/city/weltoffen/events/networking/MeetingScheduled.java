package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A meeting is open: its group is invited. */
@Kind(context = "networking", name = "meeting.scheduled", de = "Einladung zur Sitzung", en = "Invitation to a meeting")
public record MeetingScheduled(Notice notice, MeetingFacts meeting) implements DomainEvent {}
