package city.weltoffen.relations.relation.web;

import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.Upkeep;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A relation with its partner and its upkeep today. */
record KnownRelation(
        RelationEntry entry, PartnerEntry partner, @Nullable Upkeep upkeep) {

    boolean contains(String query) {
        return Arrays.stream(query.strip().split("\\s+"))
                .allMatch(
                        word -> partner.words().contains(word) || entry.words().contains(word));
    }

    boolean isOf(String id) {
        return partner.id().value().equals(id) || entry.partner().value().equals(id);
    }

    Optional<Upkeep.Level> level() {
        return upkeep == null ? Optional.empty() : Optional.of(upkeep.level());
    }

    RelationSummary summary() {
        return RelationSummary.of(entry, partner, upkeep);
    }
}
