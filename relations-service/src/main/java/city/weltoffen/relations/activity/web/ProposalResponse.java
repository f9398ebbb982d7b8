package city.weltoffen.relations.activity.web;

import city.weltoffen.relations.activity.ActivityId;
import city.weltoffen.relations.activity.ActivityProposal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, for the office.
 *
 * @param proposer none when forgotten, some time after the decision
 * @param activity id of the activity that it became
 */
record ProposalResponse(
        String id,
        ActivityProposal.State state,
        ActivityProposal.Idea idea,
        ActivityProposal.@Nullable Proposer proposer,
        @Nullable String reason,
        @Nullable String activity,
        Instant receivedAt,
        @Nullable Instant decidedAt) {

    static ProposalResponse of(ActivityProposal proposal) {
        return new ProposalResponse(
                proposal.id().value(),
                proposal.state(),
                proposal.idea(),
                proposal.proposer().orElse(null),
                proposal.reason().orElse(null),
                proposal.activity().map(ActivityId::value).orElse(null),
                proposal.receivedAt(),
                proposal.decidedAt().orElse(null));
    }
}
