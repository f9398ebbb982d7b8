package city.weltoffen.relations.relation.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.Position;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.Upkeep;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A relation in a list.
 *
 * @param since first day; of the first of January only the year is known where {@code sinceYearOnly}
 * @param upkeep of an active relation, with its reasons
 */
record RelationSummary(
        String id,
        String partner,
        LocalizedText partnerName,
        @Nullable String country,
        @Nullable Position position,
        RelationKind kind,
        RelationState state,
        @Nullable LocalizedText title,
        @Nullable String label,
        Set<String> themes,
        @Nullable String responsible,
        Set<String> involved,
        @Nullable LocalDate since,
        boolean sinceYearOnly,
        @Nullable LocalDate lastInteraction,
        @Nullable Upkeep upkeep,
        boolean open,
        boolean confidential,
        boolean example) {

    static RelationSummary of(RelationEntry entry, PartnerEntry partner, @Nullable Upkeep upkeep) {
        return new RelationSummary(
                entry.id().value(),
                partner.id().value(),
                partner.details().name(),
                partner.details().country(),
                partner.details().position(),
                entry.kind(),
                entry.state(),
                entry.details().title(),
                entry.details().label(),
                entry.details().themes(),
                entry.details().responsible(),
                entry.details().involved(),
                entry.founding() == null ? null : entry.founding().on(),
                entry.founding() != null && entry.founding().yearOnly(),
                entry.lastInteraction(),
                upkeep,
                entry.details().open(),
                entry.details().confidential(),
                entry.example());
    }
}
