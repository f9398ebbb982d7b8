package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.activity.Activity;
import city.weltoffen.relations.activity.ActivityAccess;
import city.weltoffen.relations.activity.ActivityDetails;
import city.weltoffen.relations.activity.ActivityEntry;
import city.weltoffen.relations.activity.ActivityIndex;
import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import java.util.List;
import org.springframework.stereotype.Component;

/** Activities with the names that their partners have today. */
@Component
class ActivityOverview {

    private final ActivityIndex index;
    private final PartnerIndex partners;
    private final ActivityAccess access;

    ActivityOverview(ActivityIndex index, PartnerIndex partners, ActivityAccess access) {
        this.index = index;
        this.partners = partners;
        this.access = access;
    }

    List<PartnerEntry> partners(ActivityDetails details) {
        return details.partners().stream()
                .flatMap(id -> partners.find(new PartnerId(id)).stream())
                .distinct()
                .toList();
    }

    ActivitySummary summary(ActivityEntry activity) {
        return ActivitySummary.of(activity, partners(activity.details()));
    }

    ActivityResponse response(Activity activity, Identity reader) {
        List<ActivitySummary> parts = index
                .find(other -> activity.id().equals(other.details().within()))
                .stream()
                .sorted(ActivityOrder.BY_BEGINNING)
                .map(this::summary)
                .toList();
        return ActivityResponse.of(
                activity, summary(ActivityEntry.of(activity)), parts, access.mayChange(reader, activity.details()));
    }
}
