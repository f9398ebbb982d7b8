package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.activity.Activities;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.enquiry.ConversionPlan.ToActivity;
import city.weltoffen.relations.enquiry.ConversionPlan.ToRelation;
import city.weltoffen.relations.enquiry.ConversionPlan.With;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.Relations;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes a relation or an activity of an accepted enquiry. The enquiry first claims the ids, so that an interrupted
 * conversion can be done again and two at a time make one.
 */
@Component
public class EnquiryConversion {

    private final Enquiries enquiries;
    private final Partners partners;
    private final Relations relations;
    private final Activities activities;

    EnquiryConversion(Enquiries enquiries, Partners partners, Relations relations, Activities activities) {
        this.enquiries = enquiries;
        this.partners = partners;
        this.relations = relations;
        this.activities = activities;
    }

    /** @throws DomainProblem {@code not-accepted}, {@code already-converted} or {@code conversion-begun} */
    public Enquiry convert(EnquiryId id, ConversionPlan plan) {
        Enquiry enquiry = enquiries.beginConversion(id, plan.to());
        Conversion begun = enquiry.conversion().orElseThrow();
        Optional<PartnerId> partner = partner(plan.with(), begun);
        Optional<PartnerId> made = switch (plan) {
            case ToRelation relation -> Optional.of(propose(relation, begun, partner.orElseThrow()));
            case ToActivity activity -> plan(activity, begun, enquiry.details(), partner);
        };
        return enquiries.completeConversion(id, made.orElse(null));
    }

    private Optional<PartnerId> partner(With with, Conversion begun) {
        return with.added() == null
                ? Optional.ofNullable(with.known())
                        .map(known -> partners.require(known).id())
                : Optional.of(partners.addOnce(begun.newPartner(), with.added()).id());
    }

    /** With the partner of whoever was first. */
    private PartnerId propose(ToRelation plan, Conversion begun, PartnerId partner) {
        RelationId id = new RelationId(begun.id());
        relations.proposeOnce(id, partner, plan.kind(), plan.details());
        return relations.require(id).partner().id();
    }

    /** With the partner of whoever was first. */
    private Optional<PartnerId> plan(
            ToActivity plan, Conversion begun, EnquiryDetails enquiry, Optional<PartnerId> partner) {
        Set<String> with = partner.stream().map(PartnerId::value).collect(Collectors.toSet());
        return activities
                .planOnce(new ActivityId(begun.id()), plan.details(enquiry, with))
                .details()
                .partners()
                .stream()
                .map(PartnerId::new)
                .findFirst();
    }
}
