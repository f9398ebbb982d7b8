package city.weltoffen.events.networking;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * A deadline of a call comes near, for those who are interested.
 *
 * @param deadline which of its deadlines
 * @param stage counted from 1
 * @param stages how many deadlines it has
 * @param days until then
 */
@Kind(
        context = "networking",
        name = "call.deadline-approaching",
        de = "Frist eines Aufrufs naht",
        en = "Deadline of a call approaching")
public record CallDeadlineApproaching(Notice notice, CallFacts call, Deadline deadline, int stage, int stages, int days)
        implements DomainEvent {}
