package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes a relation of an accepted enquiry. The enquiry first claims the id of the relation, so that an interrupted
 * conversion can be done again and two at a time make one relation.
 */
@Component
public class EnquiryConversion {

    private final Enquiries enquiries;
    private final Partners partners;
    private final Relations relations;

    EnquiryConversion(Enquiries enquiries, Partners partners, Relations relations) {
        this.enquiries = enquiries;
        this.partners = partners;
        this.relations = relations;
    }

    /** @throws DomainProblem {@code not-accepted} or {@code already-converted} */
    public Enquiry convert(EnquiryId id, RelationPlan plan) {
        Enquiry enquiry = enquiries.require(id);
        enquiry.requireConvertible();
        if (enquiry.relation().filter(relations::exists).isPresent()) {
            throw alreadyConverted(enquiry);
        }
        PartnerId partner = partner(plan);
        Enquiry claimed = enquiries.convert(id, RelationId.next(), partner);
        try {
            relations.propose(claimed.relation().orElseThrow(), partner, plan.kind(), plan.details());
        } catch (DuplicateKeyException overtaken) {
            throw alreadyConverted(claimed);
        }
        return claimed;
    }

    private PartnerId partner(RelationPlan plan) {
        if (plan.partner() != null) {
            return partners.require(plan.partner()).id();
        }
        PartnerDetails added = plan.added();
        if (added == null) {
            throw DomainProblem.invalid("#/partner", "required");
        }
        return partners.add(added, false).id();
    }

    private static DomainProblem alreadyConverted(Enquiry enquiry) {
        return DomainProblem.of(HttpStatus.CONFLICT, "already-converted", enquiry.reference());
    }
}
