package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.RelationId;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * What an accepted enquiry becomes. The ids are given before anything is made under them, so that whoever comes at the
 * same time, or again after an interruption, makes nothing twice.
 *
 * @param id of the relation or activity
 * @param newPartner id for the partner, where it is a new one
 * @param done whether it is there
 */
public record Conversion(Target to, String id, PartnerId newPartner, boolean done) {

    /** What an enquiry can become. */
    public enum Target {
        RELATION,
        ACTIVITY
    }

    static Conversion begin(Target to) {
        String id = switch (to) {
            case RELATION -> RelationId.next().value();
            case ACTIVITY -> ActivityId.next().value();
        };
        return new Conversion(to, id, PartnerId.next(), false);
    }

    Conversion completed() {
        return new Conversion(to, id, newPartner, true);
    }

    /** @throws DomainProblem {@code already-converted}, or {@code conversion-begun} when it becomes something else */
    void requireOpen(Target wanted, String reference) {
        if (done) {
            throw DomainProblem.of(HttpStatus.CONFLICT, "already-converted", reference);
        }
        if (to != wanted) {
            throw DomainProblem.of(
                    HttpStatus.CONFLICT, "conversion-begun." + to.name().toLowerCase(Locale.ROOT));
        }
    }
}
