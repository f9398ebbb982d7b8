package city.weltoffen.relations.activity.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityEntry;
import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.ActivityState;
import city.weltoffen.relations.partner.PartnerEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity in a list of those inside.
 *
 * @param openFollowUps whether a follow-up waits
 */
record ActivitySummary(
        String id,
        String kind,
        LocalizedText title,
        @Nullable String place,
        LocalDate begins,
        @Nullable LocalTime beginsAt,
        LocalDate ends,
        @Nullable LocalTime endsAt,
        ActivityState state,
        List<NamedPartner> partners,
        Set<String> departments,
        Set<String> themes,
        boolean open,
        @Nullable String within,
        @Nullable Integer participants,
        boolean openFollowUps,
        boolean example) {

    /** A partner by name. */
    record NamedPartner(
            String id, LocalizedText name, @Nullable String country) {

        static NamedPartner of(PartnerEntry partner) {
            return new NamedPartner(
                    partner.id().value(),
                    partner.details().name(),
                    partner.details().country());
        }
    }

    static ActivitySummary of(ActivityEntry activity, List<PartnerEntry> partners) {
        ActivityDetails details = activity.details();
        return new ActivitySummary(
                activity.id().value(),
                details.kind(),
                details.title(),
                details.place(),
                details.time().begins(),
                details.time().beginsAt(),
                details.time().ends(),
                details.time().endsAt(),
                activity.state(),
                partners.stream().map(NamedPartner::of).toList(),
                details.departments(),
                details.themes(),
                details.open(),
                Optional.ofNullable(details.within()).map(ActivityId::value).orElse(null),
                activity.participants(),
                activity.openOutcome(),
                activity.example());
    }
}
