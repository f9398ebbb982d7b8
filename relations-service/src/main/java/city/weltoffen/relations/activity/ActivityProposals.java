package city.weltoffen.relations.activity;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All proposals of activities. */
@Repository
public class ActivityProposals {

    private final MongoTemplate template;
    private final Activities activities;
    private final Clock businessClock;

    ActivityProposals(MongoTemplate template, Activities activities, Clock businessClock) {
        this.template = template;
        this.activities = activities;
        this.businessClock = businessClock;
    }

    public ActivityProposal add(ActivityProposal.Idea idea, ActivityProposal.Proposer proposer) {
        return template.insert(new ActivityProposal(
                ActivityId.next().value(),
                idea,
                proposer,
                ActivityProposal.State.PROPOSED,
                null,
                businessClock.instant(),
                null,
                null));
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
    public ActivityProposal require(String id) {
        ActivityProposal found = template.findById(id, ActivityProposal.class);
        if (found == null) {
            throw DomainProblem.notFound(id);
        }
        return found;
    }

    /** Plans the activity, then notes that; what an interruption left half done is completed by doing it again. */
    public Activity accept(String id, ActivityDetails details) {
        requireOpen(id);
        Activity planned = activities.planOnce(new ActivityId(id), details);
        decide(id, ActivityProposal.State.ACCEPTED, null);
        return planned;
    }

    public ActivityProposal decline(String id, String reason) {
        return decide(id, ActivityProposal.State.DECLINED, reason);
    }

    private ActivityProposal decide(String id, ActivityProposal.State state, @Nullable String reason) {
        try {
            return template.save(requireOpen(id).decided(state, reason, businessClock.instant()));
        } catch (OptimisticLockingFailureException overtaken) {
            throw new DomainProblem("proposal-decided");
        }
    }

    private ActivityProposal requireOpen(String id) {
        ActivityProposal proposal = require(id);
        if (proposal.state() != ActivityProposal.State.PROPOSED) {
            throw new DomainProblem("proposal-decided");
        }
        return proposal;
    }

    /** All proposals of one person. */
    public List<ActivityProposal> of(String email) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return template.find(query(where("proposer.email").is(address)), ActivityProposal.class);
    }

    /** Forgets that a person proposed something. */
    public void forget(String email) {
        of(email).forEach(proposal -> template.save(proposal.withoutProposer()));
    }

    /** Forgets who proposed what was decided so long ago. */
    void forgetProposers(Duration after) {
        Instant before = businessClock.instant().minus(after);
        template.find(query(where("decidedAt").lt(before).and("proposer").ne(null)), ActivityProposal.class)
                .forEach(proposal -> template.save(proposal.withoutProposer()));
    }
}
