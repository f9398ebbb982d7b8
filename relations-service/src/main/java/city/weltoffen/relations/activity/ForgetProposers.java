package city.weltoffen.relations.activity;

import city.weltoffen.defaults.jobs.Job;
import org.springframework.stereotype.Component;

/** Forgets who proposed an activity, some time after the decision. */
@Component
class ForgetProposers implements Job {

    private final ActivityProposals proposals;
    private final ProposalSettings settings;

    ForgetProposers(ActivityProposals proposals, ProposalSettings settings) {
        this.proposals = proposals;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "forget-proposers";
    }

    @Override
    public void run() {
        proposals.forgetProposers(settings.proposersKept());
    }
}
