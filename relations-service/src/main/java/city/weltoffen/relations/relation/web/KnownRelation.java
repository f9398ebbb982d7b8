package city.weltoffen.relations.relation.web;

import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.Upkeep;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A relation with its partner and its upkeep today. */
public record KnownRelation(
        RelationEntry entry, PartnerEntry partner, @Nullable Upkeep upkeep) {

    boolean contains(List<String> foldedWords) {
        return foldedWords.stream()
                .allMatch(word ->
                        partner.words().containsFolded(word) || entry.words().containsFolded(word));
    }

    /** Whether it is with a partner, or carried by it. */
    boolean isOf(String id) {
        return partner.id().value().equals(id)
                || entry.partner().value().equals(id)
                || entry.details().actors().contains(new PartnerId(id));
    }

    Optional<Upkeep.Level> level() {
        return upkeep == null ? Optional.empty() : Optional.of(upkeep.level());
    }

    RelationSummary summary() {
        return RelationSummary.of(entry, partner, upkeep);
    }
}
