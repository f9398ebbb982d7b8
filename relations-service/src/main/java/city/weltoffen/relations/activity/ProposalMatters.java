package city.weltoffen.relations.activity;

import city.weltoffen.defaults.matters.Matter;
import city.weltoffen.defaults.matters.MatterSource;
import city.weltoffen.defaults.matters.Reader;
import city.weltoffen.defaults.matters.Wait;
import city.weltoffen.events.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposals on which the office has not decided; of use before the day that they are for. */
@Component
class ProposalMatters implements MatterSource {

    private static final Wait PROPOSED = Wait.of("activity-proposed", "Vorschlag", "Proposal", "Entscheiden", "Decide");
    private static final int SHOWN = 100;

    private final ActivityProposals proposals;
    private final ZoneId city;

    ProposalMatters(ActivityProposals proposals, Clock businessClock) {
        this.proposals = proposals;
        this.city = businessClock.getZone();
    }

    @Override
    public Stream<Matter> waiting(Reader reader) {
        return reader.office()
                ? proposals.in(Set.of(ActivityProposal.State.PROPOSED), 0, SHOWN).stream()
                        .map(this::matter)
                : Stream.empty();
    }

    private Matter matter(ActivityProposal proposal) {
        ActivityProposal.Idea idea = proposal.idea();
        return PROPOSED.matter(
                proposal.id().value(),
                new LocalizedText(idea.title(), idea.title()),
                idea.begins(),
                LocalDate.ofInstant(proposal.receivedAt(), city),
                null,
                "/activities/proposals/" + proposal.id().value());
    }
}
