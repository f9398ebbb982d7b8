package city.weltoffen.relations.activity;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.Partners;
import city.weltoffen.relations.relation.PartnerReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All activities. */
@Repository
public class Activities {

    private final AggregateStore<Activity> store;
    private final Partners partners;
    private final Catalogue catalogue;
    private final Clock businessClock;

    Activities(AggregateStores stores, Partners partners, Catalogue catalogue, Clock businessClock) {
        this.store = stores.of(Activity.class);
        this.partners = partners;
        this.catalogue = catalogue;
        this.businessClock = businessClock;
    }

    AggregateStore<Activity> store() {
        return store;
    }

    public Optional<Activity> find(ActivityId id) {
        return store.find(id);
    }

    /** @throws DomainProblem {@code not-found} */
    public Activity require(ActivityId id) {
        return store.require(id);
    }

    /** @param example marks shipped data */
    public Activity plan(ActivityDetails details, boolean example) {
        ActivityId id = ActivityId.next();
        requirePlace(id, details);
        return store.save(Activity.plan(id, details, names(details), example, businessClock.instant()));
    }

    /** Plans an activity under the id that its origin gives; again it changes nothing. */
    public Activity planOnce(ActivityId id, ActivityDetails details) {
        requirePlace(id, details);
        Optional<Activity> known = store.find(id);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return store.save(Activity.plan(id, details, names(details), false, businessClock.instant()));
        } catch (DuplicateKeyException overtaken) {
            return store.require(id);
        }
    }

    /** @throws DomainProblem {@code stale} */
    public Activity change(ActivityId id, ExpectedVersion expected, ActivityDetails details) {
        requirePlace(id, details);
        ActivityNames names = names(details);
        return store.update(id, expected, activity -> activity.change(details, names, businessClock.instant()));
    }

    public Activity cancel(ActivityId id, String reason) {
        return store.update(id, activity -> activity.cancel(reason, businessClock.instant()));
    }

    public Activity hold(ActivityId id, @Nullable Integer participants) {
        return store.update(
                id, activity -> activity.hold(participants, LocalDate.now(businessClock), businessClock.instant()));
    }

    public Activity noteOutcome(ActivityId id, @Nullable String summary, List<String> followUps) {
        return store.update(id, activity -> activity.noteOutcome(summary, followUps, businessClock.instant()));
    }

    /** @param what id of what it became */
    public Activity followUpBecame(ActivityId id, int number, FollowUp.Became became, String what) {
        return endFollowUp(id, number, new FollowUp.End(became, what, null, LocalDate.now(businessClock)));
    }

    public Activity dismissFollowUp(ActivityId id, int number, String reason) {
        return endFollowUp(
                id, number, new FollowUp.End(FollowUp.Became.DISMISSED, null, reason, LocalDate.now(businessClock)));
    }

    void departmentFollowed(ActivityId id, Followed followed) {
        store.update(id, activity -> activity.departmentFollowed(followed, businessClock.instant()));
    }

    /** Deletes an activity that is over; one that is gone stays gone. */
    public void dispose(ActivityId id) {
        if (store.find(id).isPresent()) {
            store.update(id, Activity::dispose);
        }
    }

    private Activity endFollowUp(ActivityId id, int number, FollowUp.End end) {
        return store.update(id, activity -> activity.endFollowUp(number, end, businessClock.instant()));
    }

    private ActivityNames names(ActivityDetails details) {
        return new ActivityNames(
                catalogue.activityKind(details.kind()),
                details.partners().stream()
                        .map(partner -> PartnerReference.to(partners.require(new PartnerId(partner))))
                        .toList());
    }

    /** An activity is part of another one, never of itself, not by a detour either. */
    private void requirePlace(ActivityId id, ActivityDetails details) {
        ActivityId above = details.within();
        while (above != null) {
            if (above.equals(id)) {
                throw DomainProblem.invalid("#/within", "within-itself");
            }
            above = requireOuter(above).details().within();
        }
    }

    private Activity requireOuter(ActivityId id) {
        return store.find(id).orElseThrow(() -> DomainProblem.invalid("#/within", "unknown-value", id.value()));
    }
}
