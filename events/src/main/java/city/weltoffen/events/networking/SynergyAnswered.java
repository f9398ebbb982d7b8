package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;

/**
 * One of the two departments answered a proposal; its words stay with the proposal.
 *
 * @param department slug of the department that answered
 * @param answer {@code ACCEPTED}, {@code DECLINED} or {@code LATER}
 */
@Kind(context = "networking", name = "synergy.answered", de = "Synergie beantwortet", en = "Synergy answered")
public record SynergyAnswered(Notice notice, SynergyFacts synergy, String department, String answer)
        implements DomainEvent {}
