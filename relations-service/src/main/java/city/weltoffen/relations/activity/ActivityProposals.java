package city.weltoffen.relations.activity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.relations.catalogue.Catalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All proposals of activities. Only the office decides on them, so no event tells what became of one. */
@Repository
public class ActivityProposals {

    private final AggregateStore<ActivityProposal> store;
    private final MongoTemplate template;
    private final Activities activities;
    private final Catalogue catalogue;
    private final Clock businessClock;

    ActivityProposals(
            AggregateStores stores,
            MongoTemplate template,
            Activities activities,
            Catalogue catalogue,
            Clock businessClock) {
        this.store = stores.of(ActivityProposal.class);
        this.template = template;
        this.activities = activities;
        this.catalogue = catalogue;
        this.businessClock = businessClock;
    }

    public ActivityProposal add(ActivityProposal.Idea idea, ActivityProposal.Proposer proposer) {
        return store.save(
                ActivityProposal.receive(idea, proposer, catalogue.activityKind(idea.kind()), businessClock.instant()));
    }

    /** Newest first. */
    public List<ActivityProposal> in(Set<ActivityProposal.State> states, long offset, int size) {
        return template.find(
                in(states)
                        .with(Sort.by(Sort.Direction.DESC, "_id"))
                        .skip(offset)
                        .limit(size),
                ActivityProposal.class);
    }

    public long count(Set<ActivityProposal.State> states) {
        return template.count(in(states), ActivityProposal.class);
    }

    private static Query in(Set<ActivityProposal.State> states) {
        return query(where("state").in(states));
    }

    /** @throws DomainProblem {@code not-found} */
    public ActivityProposal require(ProposalId id) {
        return store.require(id);
    }

    /** Plans the activity, then notes that; what an interruption left half done is completed by doing it again. */
    public Activity accept(ProposalId id, ActivityDetails details) {
        ActivityProposal proposal = store.require(id);
        proposal.requireOpen();
        Activity planned = activities.planOnce(proposal.becomes(), details);
        decide(id, ActivityProposal::accept);
        return planned;
    }

    public ActivityProposal decline(ProposalId id, String reason) {
        return decide(id, (proposal, now) -> proposal.decline(reason, now));
    }

    private ActivityProposal decide(ProposalId id, BiConsumer<ActivityProposal, Instant> verb) {
        ActivityProposal proposal = store.require(id);
        verb.accept(proposal, businessClock.instant());
        try {
            return store.save(proposal);
        } catch (OptimisticLockingFailureException overtaken) {
            throw new DomainProblem("proposal-decided");
        }
    }

    /** All proposals of one person. */
    public List<ActivityProposal> of(String email) {
        return store.find(where("proposer.email").is(email.strip().toLowerCase(Locale.ROOT)));
    }

    /** Forgets that a person proposed something. */
    public void forget(String email) {
        forgetProposers(of(email));
    }

    /** Forgets who proposed what was decided so long ago. */
    void forgetProposers(Duration after) {
        Instant before = businessClock.instant().minus(after);
        forgetProposers(store.find(where("decidedAt").lt(before).and("proposer").ne(null)));
    }

    private void forgetProposers(List<ActivityProposal> proposals) {
        for (ActivityProposal proposal : proposals) {
            proposal.forgetProposer();
            store.save(proposal);
        }
    }
}
