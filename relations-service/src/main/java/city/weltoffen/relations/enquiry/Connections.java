package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.enquiry.Argument.Source;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationState;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What existing relations say for or against an enquiry, as far as the reader may know of them. */
@Component
class Connections {

    private final RelationIndex relations;
    private final PartnerIndex partners;
    private final RelationAccess access;

    Connections(RelationIndex relations, PartnerIndex partners, RelationAccess access) {
        this.relations = relations;
        this.partners = partners;
        this.access = access;
    }

    Stream<Argument> reasons(EnquiryDetails enquiry, Identity reader) {
        Set<String> own = access.departmentsOf(reader);
        PartnerId body = enquiry.partner();
        Set<String> ids = body == null ? Set.of() : partners.idsOf(body);
        return relations.find(relation -> access.maySee(reader, own, relation.details())).stream()
                .flatMap(relation -> partners.find(relation.partner()).stream()
                        .flatMap(partner -> reason(enquiry, relation, partner, ids).stream()));
    }

    private static Optional<Argument> reason(
            EnquiryDetails enquiry, RelationEntry relation, PartnerEntry partner, Set<String> ids) {
        if (ids.contains(relation.partner().value())) {
            return Optional.of(withThePartner(relation, partner));
        }
        boolean near = relation.state() == RelationState.ACTIVE
                && enquiry.country() != null
                && enquiry.country().equals(partner.details().country())
                && !Collections.disjoint(enquiry.themes(), relation.details().themes());
        return near ? Optional.of(nearby(relation, partner)) : Optional.empty();
    }

    private static Argument withThePartner(RelationEntry relation, PartnerEntry partner) {
        LocalizedText what = described(relation, partner);
        String link = link(relation);
        return switch (relation.state()) {
            case ACTIVE ->
                Argument.speaksFor(
                        Source.RELATION, "Besteht schon: " + what.de(), "Exists already: " + what.en(), link);
            case PROSPECTIVE ->
                Argument.speaksFor(
                        Source.RELATION, "Ist in Vorbereitung: " + what.de(), "Is prepared: " + what.en(), link);
            case DORMANT ->
                Argument.speaksAgainst(Source.RELATION, "Ruht: " + what.de(), "Is dormant: " + what.en(), link);
            case SUSPENDED ->
                Argument.speaksAgainst(
                        Source.RELATION, "Ist ausgesetzt: " + what.de(), "Is suspended: " + what.en(), link);
            case ENDED ->
                Argument.speaksAgainst(Source.RELATION, "Wurde beendet: " + what.de(), "Has ended: " + what.en(), link);
        };
    }

    private static Argument nearby(RelationEntry relation, PartnerEntry partner) {
        LocalizedText what = described(relation, partner);
        return Argument.speaksFor(
                Source.RELATION,
                "Gleiches Land und Thema: " + what.de(),
                "Same country and theme: " + what.en(),
                link(relation));
    }

    private static LocalizedText described(RelationEntry relation, PartnerEntry partner) {
        LocalizedText kind = relation.kind().label();
        LocalizedText name = partner.details().name();
        return new LocalizedText(kind.de() + ", " + name.de(), kind.en() + ", " + name.en());
    }

    private static String link(RelationEntry relation) {
        return "/relations/" + relation.id().value();
    }
}
