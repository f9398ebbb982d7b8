package city.weltoffen.relations.activity.web;

import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.relations.activity.ActivityProposals;
import city.weltoffen.relations.catalogue.Catalogue;
import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes what anybody proposes. */
@Component
class ProposalDesk {

    private final ActivityProposals proposals;
    private final Catalogue catalogue;
    private final Clock businessClock;

    ProposalDesk(ActivityProposals proposals, Catalogue catalogue, Clock businessClock) {
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.businessClock = businessClock;
    }

    /** What is on none of the city's lists, or on a day that cannot be. */
    List<FieldProblem> problems(ProposalRequest request) {
        return request.problems(catalogue, LocalDate.now(businessClock));
    }

    /** The reference. Programs get one too, so that they learn nothing, but it leads nowhere. */
    String receive(ProposalRequest request) {
        return request.isFromAProgram()
                ? Generators.timeBasedEpochGenerator().generate().toString()
                : proposals
                        .add(request.idea(), request.proposer().proposer())
                        .id()
                        .value();
    }
}
