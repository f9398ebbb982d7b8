package city.weltoffen.relations.merging;

import city.weltoffen.relations.partner.Partner;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.Relations;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives a partner up in favour of another; doing it again completes what was interrupted. */
@Component
class PartnerMerge {

    private final Partners partners;
    private final RelationIndex index;
    private final Relations relations;

    PartnerMerge(Partners partners, RelationIndex index, Relations relations) {
        this.partners = partners;
        this.index = index;
        this.relations = relations;
    }

    Partner merge(PartnerId given, PartnerId survivor) {
        Partner remaining = partners.merge(given, survivor);
        List<RelationId> moving = index.find(relation -> relation.partner().equals(given)).stream()
                .map(RelationEntry::id)
                .toList();
        moving.forEach(relation -> relations.follow(relation, remaining.id()));
        return remaining;
    }
}
