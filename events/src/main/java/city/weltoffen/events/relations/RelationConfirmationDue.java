package city.weltoffen.events.relations;

import city.weltoffen.events.Copies;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.time.LocalDate;
import java.util.List;

/**
 * A department confirms or corrects all its entries, once a year. The subject is the list.
 *
 * @param department slug
 * @param relations ids of the entries
 * @param answerBy last day for the answer
 * @param escalated the day has passed and the office takes over
 */
@Kind(
        context = "relations",
        name = "relation.confirmation-due",
        de = "Jährliche Bestätigung fällig",
        en = "Yearly confirmation due")
public record RelationConfirmationDue(
        Notice notice, String department, List<String> relations, LocalDate answerBy, boolean escalated)
        implements DomainEvent {

    public RelationConfirmationDue {
        relations = Copies.list(relations);
    }
}
