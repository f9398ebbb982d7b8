package city.weltoffen.relations.relation.web;

import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.relation.Agreement;
import city.weltoffen.relations.relation.EuProject;
import city.weltoffen.relations.relation.HistoryEntry;
import city.weltoffen.relations.relation.Interaction;
import city.weltoffen.relations.relation.InteractionType;
import city.weltoffen.relations.relation.Membership;
import city.weltoffen.relations.relation.Relation;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One relation: what lists show, and the rest.
 *
 * @param history oldest first
 * @param interactions the latest 50, newest first
 * @param mayChange whether the reader may
 */
record RelationResponse(
        @JsonUnwrapped RelationSummary summaryOfRelation,
        Set<String> goals,
        Set<String> measures,
        List<String> namedProjects,
        List<String> actors,
        Map<String, String> summary,
        Set<String> visibleTo,
        @Nullable String fileReference,
        @Nullable Membership membership,
        @Nullable EuProject project,
        @Nullable Agreement agreement,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate reviewOpenSince,
        @Nullable LocalDate useReviewOpenSince,
        List<HistoryEntry> history,
        List<Noted> interactions,
        int interactionCount,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt) {

    private static final int SHOWN = 50;

    /** An exchange with the partner. */
    record Noted(
            String id,
            LocalDate on,
            InteractionType type,
            @Nullable String note,
            Instant notedAt,
            @Nullable String corrects,
            @Nullable Boolean deputising) {

        static Noted of(Interaction interaction) {
            return new Noted(
                    interaction.id(),
                    interaction.on(),
                    interaction.type(),
                    interaction.note(),
                    interaction.notedAt(),
                    interaction.corrects(),
                    interaction.deputising());
        }
    }

    static RelationResponse of(Relation relation, RelationSummary summary, boolean mayChange) {
        List<Interaction> inForce = relation.interactions().inForce();
        return new RelationResponse(
                summary,
                relation.details().goals(),
                relation.details().measures(),
                relation.details().namedProjects(),
                relation.details().actors().stream().map(PartnerId::value).toList(),
                relation.details().summary(),
                relation.details().visibleTo(),
                relation.details().fileReference(),
                relation.details().membership(),
                relation.details().project(),
                relation.agreement().orElse(null),
                relation.care().confirmedOn(),
                relation.care().reviewOpenSince(),
                relation.care().useReviewOpenSince(),
                relation.history(),
                inForce.stream().limit(SHOWN).map(Noted::of).toList(),
                inForce.size(),
                mayChange,
                relation.createdAt(),
                relation.updatedAt());
    }
}
