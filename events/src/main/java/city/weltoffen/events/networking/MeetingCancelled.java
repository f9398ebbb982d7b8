package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/** A meeting to which people were invited does not take place. */
@Kind(context = "networking", name = "meeting.cancelled", de = "Sitzung abgesagt", en = "Meeting cancelled")
public record MeetingCancelled(Notice notice, MeetingFacts meeting) implements DomainEvent {}
