package city.weltoffen.relations.exchange;

import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.relation.Agreement;
import city.weltoffen.relations.relation.Founding;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.Resolution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that can be taken.
 *
 * @param number of the row
 * @param kind of the relation; without one only the partner is meant
 * @param founding with it the relation is established, without it proposed
 * @param missing what a new relation of its kind would need; one that is known already needs nothing
 */
record ImportedRelation(
        int number,
        PartnerDetails partner,
        @Nullable RelationKind kind,
        RelationDetails details,
        @Nullable Founding founding,
        @Nullable Agreement agreement,
        @Nullable Resolution resolution,
        List<RowProblem> missing) {}
