package city.weltoffen.relations.relation;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import java.util.Collections;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom a partner concerns: the office, and the departments that have a relation with it. */
@Component
public class PartnerAccess {

    private final RelationIndex relations;
    private final PartnerIndex partners;
    private final RelationAccess access;

    PartnerAccess(RelationIndex relations, PartnerIndex partners, RelationAccess access) {
        this.relations = relations;
        this.partners = partners;
        this.access = access;
    }

    public boolean concerns(Identity identity, PartnerId partner) {
        if (identity.isOffice()) {
            return true;
        }
        Set<String> own = access.departmentsOf(identity);
        Set<String> ids = partners.idsOf(partner);
        return !relations
                .find(relation -> ids.contains(relation.partner().value())
                        && !Collections.disjoint(own, relation.details().departments()))
                .isEmpty();
    }

    /** @throws DomainProblem {@code forbidden} */
    public void requireConcerned(Identity identity, PartnerId partner) {
        if (!concerns(identity, partner)) {
            throw DomainProblem.forbidden();
        }
    }
}
