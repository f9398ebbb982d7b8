package city.weltoffen.relations.exchange;

import city.weltoffen.relations.partner.NewPartner;
import city.weltoffen.relations.partner.PartnerDetails;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.NewRelation;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationKind;
import java.util.ArrayList;
import java.util.List;

/** What the rows of a file add to what is there, decided before anything is stored: a dry run comes to the same. */
final class ImportPlan {

    private final Stock stock;
    private final List<NewPartner> partners = new ArrayList<>();
    private final List<NewRelation> relations = new ArrayList<>();
    private final List<Establishing> establishings = new ArrayList<>();
    private int known;

    ImportPlan(Stock stock) {
        this.stock = stock;
    }

    /** A row that establishes what was only proposed. */
    record Establishing(RelationId relation, ImportedRelation row) {}

    void add(ImportedRelation row) {
        if (stock.holds(row)) {
            known++;
            return;
        }
        PartnerId partner = stock.partner(row.partner()).orElseGet(() -> add(row.partner()));
        RelationKind kind = row.kind();
        if (kind != null) {
            RelationId relation = stock.relation(partner, kind, row)
                    .map(proposed -> establish(proposed.id(), row))
                    .orElseGet(() -> add(partner, kind, row));
            stock.add(partner, kind, row, relation);
        }
    }

    private PartnerId add(PartnerDetails details) {
        NewPartner partner = new NewPartner(PartnerId.next(), details);
        partners.add(partner);
        stock.add(partner.id(), details);
        return partner.id();
    }

    private RelationId add(PartnerId partner, RelationKind kind, ImportedRelation row) {
        NewRelation relation = new NewRelation(
                RelationId.next(), partner, kind, row.details(), row.founding(), row.agreement(), row.resolution());
        relations.add(relation);
        return relation.id();
    }

    private RelationId establish(RelationId proposed, ImportedRelation row) {
        establishings.add(new Establishing(proposed, row));
        return proposed;
    }

    List<NewPartner> partners() {
        return partners;
    }

    List<NewRelation> relations() {
        return relations;
    }

    List<Establishing> establishings() {
        return establishings;
    }

    /** How many rows change nothing. */
    int known() {
        return known;
    }
}
