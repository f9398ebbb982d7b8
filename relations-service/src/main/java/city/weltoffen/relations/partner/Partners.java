package city.weltoffen.relations.partner;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All partners. */
@Repository
public class Partners {

    private final AggregateStore<Partner> store;
    private final Clock businessClock;

    Partners(AggregateStores stores, Clock businessClock) {
        this.store = stores.of(Partner.class);
        this.businessClock = businessClock;
    }

    AggregateStore<Partner> store() {
        return store;
    }

    /**
     * The partner behind an id, also behind that of one that was merged into it.
     *
     * @throws DomainProblem {@code not-found}
     */
    public Partner require(PartnerId id) {
        Partner partner = store.require(id);
        while (partner.mergedInto().isPresent()) {
            partner = store.require(partner.mergedInto().get());
        }
        return partner;
    }

    /**
     * Several, read at once, by the ids that were asked for.
     *
     * @throws DomainProblem {@code not-found}
     */
    public Map<PartnerId, Partner> require(Set<PartnerId> ids) {
        List<String> values = ids.stream().map(PartnerId::value).toList();
        Map<PartnerId, Partner> found = new HashMap<>();
        store.find(where("_id").in(values)).stream()
                .filter(partner -> partner.mergedInto().isEmpty())
                .forEach(partner -> found.put(partner.id(), partner));
        ids.forEach(id -> found.computeIfAbsent(id, this::require));
        return found;
    }

    /** @param example marks shipped data */
    public Partner add(PartnerDetails details, boolean example) {
        return store.save(Partner.add(PartnerId.next(), details, example, businessClock.instant()));
    }

    /**
     * Adds several in one write.
     *
     * @return how many the store has taken
     */
    public int addAll(List<NewPartner> several) {
        List<Partner> fresh = several.stream()
                .map(one -> Partner.add(one.id(), one.details(), false, businessClock.instant()))
                .toList();
        return store.insertAll(fresh).size();
    }

    /** Adds a partner under the id that its origin gives; again it changes nothing. */
    public Partner addOnce(PartnerId id, PartnerDetails details) {
        if (store.find(id).isEmpty()) {
            try {
                store.save(Partner.add(id, details, false, businessClock.instant()));
            } catch (DuplicateKeyException overtaken) {
                // another one was faster: it is there
            }
        }
        return require(id);
    }

    /** @throws DomainProblem {@code stale} */
    public Partner change(PartnerId id, ExpectedVersion expected, PartnerDetails details) {
        return store.update(id, expected, partner -> partner.change(details, businessClock.instant()));
    }

    /** Gives one up in favour of the other, which takes its names over. Doing it again completes what was interrupted. */
    public Partner merge(PartnerId given, PartnerId survivor) {
        PartnerDetails same = store.require(given).details();
        Partner remaining = require(survivor);
        if (remaining.id().equals(given)) {
            throw new DomainProblem("merge-with-itself");
        }
        Partner merged = store.update(
                remaining.id(),
                partner -> partner.change(partner.details().withNamesOf(same), businessClock.instant()));
        store.update(given, partner -> partner.mergeInto(remaining.id(), businessClock.instant()));
        return merged;
    }
}
