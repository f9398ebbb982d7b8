package city.weltoffen.relations.opendata;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerKind;
import city.weltoffen.relations.partner.Position;
import city.weltoffen.relations.relation.RelationDetails;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the public may know of a relation; what is not named here stays inside.
 *
 * @param id stable
 * @param label name of the relation where its kind alone does not say it
 * @param since year in which it began, where known
 * @param summary text by language, ISO 639-1
 */
record PublicRelation(
        String id,
        LocalizedText partner,
        PartnerKind partnerKind,
        @Nullable String country,
        @Nullable Position position,
        @Nullable String website,
        RelationKind kind,
        LocalizedText kindName,
        @Nullable LocalizedText label,
        @Nullable LocalizedText title,
        @Nullable Integer since,
        Map<String, LocalizedText> themes,
        Map<String, String> summary) {

    static PublicRelation of(RelationEntry entry, PartnerEntry partner, Catalogue catalogue) {
        RelationDetails details = entry.details();
        return new PublicRelation(
                entry.id().value(),
                partner.details().name(),
                partner.details().kind(),
                partner.details().country(),
                partner.details().position(),
                partner.details().website(),
                entry.kind(),
                entry.kind().label(),
                details.label() == null ? null : catalogue.labels().get(details.label()),
                details.title(),
                entry.founding() == null ? null : entry.founding().on().getYear(),
                Catalogue.names(details.themes(), catalogue.themes()),
                details.summary());
    }
}
