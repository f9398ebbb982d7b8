package city.weltoffen.relations.relation;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.partner.PartnerRole;
import city.weltoffen.relations.partner.PartnerRoles;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Partners of relations that have not ended, and those of civil society that carry them. */
@Component
class RolesInRelations implements PartnerRoles {

    private final RelationIndex relations;
    private final PartnerIndex partners;
    private final RelationAccess access;

    RolesInRelations(RelationIndex relations, PartnerIndex partners, RelationAccess access) {
        this.relations = relations;
        this.partners = partners;
        this.access = access;
    }

    @Override
    public Function<PartnerEntry, Set<PartnerRole>> seenBy(Identity identity) {
        Set<String> own = access.departmentsOf(identity);
        Set<PartnerId> counterparts = new HashSet<>();
        Set<PartnerId> actors = new HashSet<>();
        relations
                .find(entry -> entry.state() != RelationState.ENDED && access.maySee(identity, own, entry.details()))
                .forEach(entry -> {
                    counterparts.add(today(entry.partner()));
                    entry.details().actors().forEach(actor -> actors.add(today(actor)));
                });
        return partner -> roles(counterparts.contains(partner.id()), actors.contains(partner.id()));
    }

    private PartnerId today(PartnerId id) {
        return partners.find(id).map(PartnerEntry::id).orElse(id);
    }

    private static Set<PartnerRole> roles(boolean counterpart, boolean actor) {
        Set<PartnerRole> roles = EnumSet.noneOf(PartnerRole.class);
        if (counterpart) {
            roles.add(PartnerRole.COUNTERPART);
        }
        if (actor) {
            roles.add(PartnerRole.ACTOR);
        }
        return roles.isEmpty() ? EnumSet.of(PartnerRole.NONE) : roles;
    }
}
