package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** Title, time or place of a meeting are others than the invitation said. */
@Kind(context = "networking", name = "meeting.changed", de = "Sitzung geändert", en = "Meeting changed")
public record MeetingChanged(Notice notice, MeetingFacts meeting) implements DomainEvent {}
