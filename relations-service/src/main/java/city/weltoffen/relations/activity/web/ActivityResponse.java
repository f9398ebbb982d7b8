package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.FollowUp;
import city.weltoffen.relations.activity.Protocol;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One activity for those inside: what lists show, and the rest.
 *
 * @param outcome what came of it, in words
 * @param followed departments that had part in it and ended, with who stands in their place
 * @param parts the activities within it, by their beginning
 * @param mayChange whether the reader may
 */
record ActivityResponse(
        @JsonUnwrapped ActivitySummary summary,
        @Nullable String programme,
        Set<String> measures,
        @Nullable String fileReference,
        Protocol protocol,
        @Nullable String cancelledBecause,
        @Nullable String outcome,
        List<FollowUp> followUps,
        List<Followed> followed,
        List<ActivitySummary> parts,
        boolean mayChange,
        Instant createdAt,
        Instant updatedAt) {

    static ActivityResponse of(
            Activity activity, ActivitySummary summary, List<ActivitySummary> parts, boolean mayChange) {
        ActivityDetails details = activity.details();
        return new ActivityResponse(
                summary,
                details.programme(),
                details.measures(),
                details.fileReference(),
                details.protocol(),
                activity.cancelledBecause().orElse(null),
                activity.outcome().summary(),
                activity.outcome().followUps(),
                activity.followed(),
                parts,
                mayChange,
                activity.createdAt(),
                activity.updatedAt());
    }
}
