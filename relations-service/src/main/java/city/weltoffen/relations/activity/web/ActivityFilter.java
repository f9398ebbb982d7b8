package city.weltoffen.relations.activity.web;

import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityEntry;
import city.weltoffen.relations.activity.ActivityState;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which activities a list shows; all conditions hold, of several values one. */
record ActivityFilter(
        @Parameter(description = "Words; each occurs in title, programme or place") @Size(max = 200) @Nullable
        String q,

        @Parameter(description = "First day of the time looked at") @Nullable
        LocalDate from,

        @Parameter(description = "Last day of the time looked at") @Nullable
        LocalDate to,

        @Parameter(description = "Keys of kinds of activity") @Nullable
        Set<String> kind,

        @Parameter(description = "States; all where it is missing") @Nullable
        Set<ActivityState> state,

        @Parameter(description = "Slugs of themes") @Nullable
        Set<String> theme,

        @Parameter(description = "Codes of measures") @Nullable
        Set<String> measure,

        @Parameter(description = "Slugs of departments") @Nullable
        Set<String> department,

        @Parameter(description = "Id of a partner, also of one that was merged") @Nullable
        String partner,

        @Parameter(description = "Id of the activity that they are a part of") @Nullable
        String within,

        @Parameter(description = "Only those that the public may, or may not, know of") @Nullable
        Boolean open,

        @Parameter(description = "Only those with, or without, a follow-up that waits") @Nullable
        Boolean openFollowUps) {

    Predicate<ActivityEntry> condition(PartnerIndex partners) {
        Set<String> ids = partner == null ? Set.of() : idsOf(partner, partners);
        return activity -> isAbout(activity.details(), ids)
                && (within == null || activity.isWithin(within))
                && any(state, Set.of(activity.state()))
                && (open == null || open == activity.details().open())
                && (openFollowUps == null || openFollowUps == activity.openOutcome())
                && (q == null || q.isBlank() || activity.words().contains(q));
    }

    private static Set<String> idsOf(String partner, PartnerIndex partners) {
        PartnerId id = new PartnerId(partner);
        return partners.idsOf(partners.find(id).map(entry -> entry.id()).orElse(id));
    }

    private boolean isAbout(ActivityDetails details, Set<String> partnerIds) {
        return details.time().isWithin(from, to)
                && any(kind, Set.of(details.kind()))
                && any(theme, details.themes())
                && any(measure, details.measures())
                && any(department, details.departments())
                && any(partnerIds, details.partners());
    }

    static <T> boolean any(@Nullable Set<T> wanted, Collection<T> values) {
        return wanted == null || wanted.isEmpty() || !Collections.disjoint(wanted, values);
    }
}
