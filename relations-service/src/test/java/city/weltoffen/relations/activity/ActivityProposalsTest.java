package city.weltoffen.relations.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.RelationsTest;
import city.weltoffen.relations.activity.ActivityProposal.Idea;
import city.weltoffen.relations.activity.ActivityProposal.Proposer;
import city.weltoffen.relations.activity.ActivityProposal.State;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RelationsTest
class ActivityProposalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Autowired
    ActivityProposals proposals;

    @Autowired
    Activities activities;

    private ActivityProposal proposed() {
        return proposals.add(
                new Idea("event", "Fest", "Ein Fest", null, DAY, DAY),
                new Proposer("Paula", "paula@weltoffen.example", null, null));
    }

    private static ActivityDetails details() {
        return new ActivityDetails(
                "event",
                new LocalizedText("Fest", "Fest"),
                null,
                null,
                new ActivityTime(DAY, null, DAY, null),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                null,
                null,
                Protocol.nothing());
    }

    @Test
    void forgetWhoProposedWhatWasDecidedLongAgo() {
        ActivityProposal open = proposed();
        ActivityProposal declined = proposals.decline(proposed().id(), "No room");

        proposals.forgetProposers(Duration.ofDays(1));
        assertThat(proposals.require(declined.id()).proposer()).isPresent();

        proposals.forgetProposers(Duration.ofDays(-1));
        assertThat(proposals.require(declined.id()).proposer()).isEmpty();
        assertThat(proposals.require(declined.id()).reason()).contains("No room");
        assertThat(proposals.require(open.id()).proposer()).isPresent();
    }

    @Test
    void completeAnAcceptanceThatWasInterrupted() {
        ActivityProposal proposal = proposed();
        ProposalId id = proposal.id();
        Activity planned = activities.planOnce(proposal.becomes(), details());

        Activity accepted = proposals.accept(id, details());

        assertThat(accepted.version()).isEqualTo(planned.version());
        assertThat(proposals.require(id).state()).isEqualTo(State.ACCEPTED);
        assertThatThrownBy(() -> proposals.accept(id, details())).hasMessageContaining("proposal-decided");
    }
}
