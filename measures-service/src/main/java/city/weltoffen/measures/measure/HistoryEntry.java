package city.weltoffen.measures.measure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a measure.
 *
 * @param by who did it; stays here
 * @param subject what it was about: a milestone's title, a part's code, a paper's number, the last name of a department
 * @param changes field by field
 * @param reason in words; stays here
 * @param deputising true when it was done "in Vertretung", else nothing
 */
public record HistoryEntry(
        Instant at,
        Person by,
        Verb verb,
        @Nullable String subject,
        List<FieldChange> changes,
        @Nullable String reason,
        @Nullable Boolean deputising) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }

    HistoryEntry asDeputy() {
        return new HistoryEntry(at, by, verb, subject, changes, reason, true);
    }

    /** What was done. */
    public enum Verb {
        ADOPTED,
        CONCEPT_CHANGED,
        WITHDRAWN,
        RETURNED,
        CHANGED,
        MILESTONE_ADDED,
        MILESTONE_CHANGED,
        MILESTONE_COMPLETED,
        MILESTONE_REOPENED,
        MILESTONE_REMOVED,
        PART_CHANGED,
        PHASE_OVERRIDDEN,
        STATUS_OVERRIDDEN,
        PHASE_OVERRIDE_WITHDRAWN,
        STATUS_OVERRIDE_WITHDRAWN,
        POSTPONED,
        CANCELLED,
        RESUMED,
        MERGED,
        SUPERSEDED,
        PAPER_ADDED,
        RESOLUTION_ADDED,
        PAPER_REMOVED,
        SPENT_IMPORTED,
        EVIDENCE_ASSIGNED,
        EVIDENCE_WITHDRAWN,
        DEPARTMENT_FOLLOWED,
        HANDED_OVER
    }
}
