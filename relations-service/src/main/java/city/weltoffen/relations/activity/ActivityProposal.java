package city.weltoffen.relations.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What anybody proposes to the office. It holds personal data, so it is no part of the activity that may come of it,
 * and no event tells of it.
 *
 * @param id also that of the activity when it is accepted
 * @param reason why it was declined
 * @param decidedAt when the office accepted or declined it
 */
@Document("activityProposals")
public record ActivityProposal(
        @Id String id,
        Idea idea,
        @Nullable Proposer proposer,
        State state,
        @Nullable String reason,
        Instant receivedAt,
        @Nullable Instant decidedAt,
        @Version @Nullable Long version) {

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

    ActivityProposal decided(State now, @Nullable String why, Instant at) {
        return new ActivityProposal(id, idea, proposer, now, why, receivedAt, at, version);
    }

    ActivityProposal withoutProposer() {
        return new ActivityProposal(id, idea, null, state, reason, receivedAt, decidedAt, version);
    }
}
