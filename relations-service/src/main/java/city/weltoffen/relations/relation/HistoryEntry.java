package city.weltoffen.relations.relation;

import city.weltoffen.defaults.succession.Followed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a relation.
 *
 * @param on day from which it counts
 * @param verb what was done
 * @param kind after it
 * @param state after it
 * @param reason in words; stays here
 * @param outcome what it came to, of verbs that have several: the use of a membership, the step recommended
 * @param department that ended and was followed by another one
 * @param deputising true when it was done "in Vertretung", else nothing
 */
public record HistoryEntry(
        LocalDate on,
        Verb verb,
        RelationKind kind,
        RelationState state,
        @Nullable Resolution resolution,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable Followed department,
        @Nullable Boolean deputising) {

    HistoryEntry asDeputy() {
        return new HistoryEntry(on, verb, kind, state, resolution, reason, outcome, department, true);
    }

    /** What was done. */
    public enum Verb {
        PROPOSED,
        ESTABLISHED,
        AGREEMENT_RENEWED,
        DORMANT,
        REVIVED,
        SUSPENDED,
        CONVERTED,
        REVIEWED,
        USE_REVIEWED,
        RECOMMENDED,
        DEPARTMENT_FOLLOWED,
        ENDED
    }
}
