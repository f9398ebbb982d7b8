package city.weltoffen.relations.activity;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;

/** What a follow-up can become; each feature that has such things says which ones there are. */
public interface FollowUpDestination {

    FollowUp.Became became();

    /** @throws DomainProblem when there is none of that id for the reader */
    void require(String id, Identity reader);
}
