package city.weltoffen.relations.activity.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityEntry;
import city.weltoffen.relations.activity.ActivityState;
import city.weltoffen.relations.partner.PartnerEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A public activity as everybody may see it; what is inside is not even a part of this form.
 *
 * @param within id of the public activity that it is a part of
 */
record PublicActivity(
        String id,
        String kind,
        LocalizedText title,
        @Nullable String programme,
        @Nullable String place,
        LocalDate begins,
        @Nullable LocalTime beginsAt,
        LocalDate ends,
        @Nullable LocalTime endsAt,
        List<PublicPartner> partners,
        Set<String> themes,
        @Nullable String within,
        boolean cancelled) {

    /** A partner by name. */
    record PublicPartner(LocalizedText name, @Nullable String country) {}

    static PublicActivity of(ActivityEntry activity, List<PartnerEntry> partners, @Nullable String within) {
        ActivityDetails details = activity.details();
        return new PublicActivity(
                activity.id().value(),
                details.kind(),
                details.title(),
                details.programme(),
                details.place(),
                details.time().begins(),
                details.time().beginsAt(),
                details.time().ends(),
                details.time().endsAt(),
                partners.stream()
                        .map(partner -> new PublicPartner(
                                partner.details().name(), partner.details().country()))
                        .toList(),
                details.themes(),
                within,
                activity.state() == ActivityState.CANCELLED);
    }
}
