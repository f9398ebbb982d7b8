package city.weltoffen.relations.activity;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.relations.ActivityProposed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What anybody proposes to the office. It holds personal data, so it is no part of the activity that may come of it; its
 * event says what kind of activity on which day, and nothing more.
 */
@Document("activityProposals")
public class ActivityProposal extends Aggregate {

    @Id
    private final ProposalId id;

    private final ActivityId becomes;
    private final Idea idea;
    private final Instant receivedAt;
    private @Nullable Proposer proposer;
    private State state = State.PROPOSED;
    private @Nullable String reason;
    private @Nullable Instant decidedAt;

    @PersistenceCreator
    ActivityProposal(ProposalId id, ActivityId becomes, Idea idea, Instant receivedAt, @Nullable Proposer proposer) {
        this.id = id;
        this.becomes = becomes;
        this.idea = idea;
        this.receivedAt = receivedAt;
        this.proposer = proposer;
    }

    /** @param kind label of the kind of activity */
    static ActivityProposal receive(Idea idea, Proposer proposer, LocalizedText kind, Instant now) {
        ActivityProposal proposal = new ActivityProposal(ProposalId.next(), ActivityId.next(), idea, now, proposer);
        ProposalVoice voice = new ProposalVoice(proposal.id, idea, kind);
        proposal.record(new ActivityProposed(voice.tellsOffice(), voice.facts()));
        return proposal;
    }

    /** What the office made of it. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        DECLINED
    }

    /** What is proposed, in the words of who proposes it. */
    public record Idea(
            String kind,
            String title,
            String text,
            @Nullable String place,
            LocalDate begins,
            LocalDate ends) {}

    /** Who proposes it; for the office alone, and forgotten some time after the decision. */
    public record Proposer(
            String name,
            String email,
            @Nullable String organisation,
            @Nullable String phone) {}

    void accept(Instant at) {
        decide(State.ACCEPTED, null, at);
    }

    void decline(String why, Instant at) {
        decide(State.DECLINED, why, at);
    }

    private void decide(State now, @Nullable String why, Instant at) {
        requireOpen();
        state = now;
        reason = why;
        decidedAt = at;
    }

    /** @throws DomainProblem {@code proposal-decided} */
    void requireOpen() {
        if (state != State.PROPOSED) {
            throw new DomainProblem("proposal-decided");
        }
    }

    void forgetProposer() {
        proposer = null;
    }

    @Override
    public ProposalId id() {
        return id;
    }

    /** The id that the activity has, or will have when it is accepted. */
    ActivityId becomes() {
        return becomes;
    }

    /** The activity that it became. */
    public Optional<ActivityId> activity() {
        return state == State.ACCEPTED ? Optional.of(becomes) : Optional.empty();
    }

    public Idea idea() {
        return idea;
    }

    /** Nobody when forgotten. */
    public Optional<Proposer> proposer() {
        return Optional.ofNullable(proposer);
    }

    public State state() {
        return state;
    }

    /** Why it was declined. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** When the office accepted or declined it. */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
