package city.weltoffen.events.relations;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;

/**
 * An agreement ends soon.
 *
 * @param until last day of the agreement
 * @param days rung of the ladder that was reached: 180, 90 or 30
 */
@Kind(
        context = "relations",
        name = "relation.agreement-expiring",
        de = "Vereinbarung läuft aus",
        en = "Agreement expiring")
public record RelationAgreementExpiring(Notice notice, RelationFacts relation, LocalDate until, int days)
        implements DomainEvent {}
