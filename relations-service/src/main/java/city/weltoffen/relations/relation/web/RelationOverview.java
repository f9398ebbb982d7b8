package city.weltoffen.relations.relation.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import city.weltoffen.relations.relation.Relation;
import city.weltoffen.relations.relation.RelationAccess;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.Upkeep;
import city.weltoffen.relations.relation.UpkeepSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody may see of all relations, with partner and upkeep. */
@Component
public class RelationOverview {

    private final RelationIndex relations;
    private final PartnerIndex partners;
    private final RelationAccess access;
    private final UpkeepSettings settings;
    private final Clock businessClock;

    RelationOverview(
            RelationIndex relations,
            PartnerIndex partners,
            RelationAccess access,
            UpkeepSettings settings,
            Clock businessClock) {
        this.relations = relations;
        this.partners = partners;
        this.access = access;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** Those that match, in no order. */
    public List<KnownRelation> find(RelationFilter filter, Identity identity) {
        Set<String> own = access.departmentsOf(identity);
        LocalDate today = LocalDate.now(businessClock);
        return relations.find(entry -> access.maySee(identity, own, entry.details())).stream()
                .flatMap(entry -> known(entry, today))
                .filter(filter.condition(this::remaining))
                .toList();
    }

    private String remaining(String partner) {
        return partners.find(new PartnerId(partner))
                .map(entry -> entry.id().value())
                .orElse(partner);
    }

    private Stream<KnownRelation> known(RelationEntry entry, LocalDate today) {
        return partners.find(entry.partner()).stream()
                .map(partner -> new KnownRelation(
                        entry, partner, Upkeep.of(entry, today, settings).orElse(null)));
    }

    /** What lists show of one, if the reader may see it. */
    Optional<RelationSummary> summary(RelationEntry entry, Identity identity) {
        return access.maySee(identity, access.departmentsOf(identity), entry.details())
                ? known(entry, LocalDate.now(businessClock))
                        .map(KnownRelation::summary)
                        .findFirst()
                : Optional.empty();
    }

    RelationResponse response(Relation relation, Identity identity) {
        KnownRelation known = known(RelationEntry.of(relation), LocalDate.now(businessClock))
                .findFirst()
                .orElseThrow();
        return RelationResponse.of(relation, known.summary(), access.mayChange(identity, relation.details()));
    }
}
