package city.weltoffen.relations.relation;

import city.weltoffen.relations.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A relation that is not there yet, under the id that it will have.
 *
 * @param founding with it the relation is established already, without it proposed
 */
public record NewRelation(
        RelationId id,
        PartnerId partner,
        RelationKind kind,
        RelationDetails details,
        @Nullable Founding founding,
        @Nullable Agreement agreement,
        @Nullable Resolution resolution) {}
