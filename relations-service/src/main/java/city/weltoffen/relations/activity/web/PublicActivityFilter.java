package city.weltoffen.relations.activity.web;

import city.weltoffen.relations.activity.ActivityEntry;
import city.weltoffen.relations.activity.ActivityState;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which public activities a list shows. */
record PublicActivityFilter(
        @Parameter(description = "Words; each occurs in title, programme or place") @Size(max = 200) @Nullable
        String q,

        @Parameter(description = "First day of the time looked at, today where it is missing") @Nullable
        LocalDate from,

        @Parameter(description = "Last day of the time looked at") @Nullable
        LocalDate to,

        @Parameter(description = "Keys of kinds of activity") @Nullable
        Set<String> kind,

        @Parameter(description = "Slugs of themes") @Nullable
        Set<String> theme,

        @Parameter(description = "Id of the public activity that they are a part of") @Nullable
        String within,

        @Parameter(description = "Also those that were cancelled") @Nullable
        Boolean cancelled) {

    Predicate<ActivityEntry> condition(LocalDate today) {
        return activity -> activity.isPublic()
                && (Boolean.TRUE.equals(cancelled) || activity.state() != ActivityState.CANCELLED)
                && activity.details().time().isWithin(from == null ? today : from, to)
                && ActivityFilter.any(kind, Set.of(activity.details().kind()))
                && ActivityFilter.any(theme, activity.details().themes())
                && (within == null || activity.isWithin(within))
                && (q == null || q.isBlank() || activity.words().contains(q));
    }
}
