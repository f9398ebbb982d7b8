package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.text.FoldedText;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationKind;
import city.weltoffen.relations.relation.RelationState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The partners and relations that are there, and those that the rows before add. */
final class Stock {

    private final Map<String, PartnerId> partners = new HashMap<>();
    private final Map<RelationKey, Known> relations = new HashMap<>();

    Stock(PartnerIndex partnerIndex, RelationIndex relationIndex) {
        partnerIndex.find(entry -> true).stream()
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .forEach(entry -> add(entry.id(), entry.details()));
        relationIndex.find(entry -> true).stream()
                .sorted(Comparator.comparing(entry -> entry.id().value()))
                .forEach(entry ->
                        partnerIndex.find(entry.partner()).map(PartnerEntry::id).ifPresent(id -> add(id, entry)));
    }

    /**
     * A relation as rows find it.
     *
     * @param proposed not yet established
     */
    record Known(RelationId id, boolean proposed) {}

    private record RelationKey(PartnerId partner, RelationKind kind, String title) {

        static RelationKey of(PartnerId partner, RelationKind kind, @Nullable LocalizedText title) {
            return new RelationKey(partner, kind, FoldedText.fold(title == null ? null : title.de()));
        }
    }

    void add(PartnerId id, PartnerDetails details) {
        keys(details).forEach(key -> partners.putIfAbsent(key, id));
    }

    private void add(PartnerId partner, RelationEntry entry) {
        relations.putIfAbsent(
                RelationKey.of(partner, entry.kind(), entry.details().title()),
                new Known(entry.id(), entry.state() == RelationState.PROSPECTIVE));
    }

    void add(PartnerId partner, RelationKind kind, ImportedRelation row, RelationId id) {
        relations.put(RelationKey.of(partner, kind, row.details().title()), new Known(id, row.founding() == null));
    }

    /** Of the same country, with one of the names. */
    Optional<PartnerId> partner(PartnerDetails described) {
        return keys(described).filter(partners::containsKey).map(partners::get).findFirst();
    }

    Optional<Known> relation(PartnerId partner, RelationKind kind, ImportedRelation row) {
        return Optional.ofNullable(
                relations.get(RelationKey.of(partner, kind, row.details().title())));
    }

    /** Whether the row would change nothing. */
    boolean holds(ImportedRelation row) {
        RelationKind kind = row.kind();
        return partner(row.partner())
                .filter(partner -> kind == null
                        || relation(partner, kind, row)
                                .filter(known -> !known.proposed() || row.founding() == null)
                                .isPresent())
                .isPresent();
    }

    private static Stream<String> keys(PartnerDetails details) {
        return details.names().map(name -> FoldedText.fold(name) + "|" + details.country());
    }
}
