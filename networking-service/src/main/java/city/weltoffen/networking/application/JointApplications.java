package city.weltoffen.networking.application;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.interest.Interest;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.interest.Interests;
import city.weltoffen.networking.interest.WantedCall;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes one application of the interests of several departments in a call. */
@Component
public class JointApplications {

    private final Applications applications;
    private final Interests interests;
    private final Calls calls;

    JointApplications(Applications applications, Interests interests, Calls calls) {
        this.applications = applications;
        this.interests = interests;
        this.calls = calls;
    }

    /** The joint application on a call, where there is one. */
    public Optional<Application> on(CallId call) {
        return applications.find(ApplicationId.jointOn(call));
    }

    /** Departments that want to take part, the lead first, then who was first. */
    public List<String> departments(CallId call) {
        return interests.in(call).stream()
                .filter(interest ->
                        interest.state().isActive() && interest.role().takesPart())
                .sorted(Comparator.comparing((Interest interest) -> interest.role() != InterestRole.LEAD)
                        .thenComparing(interest -> interest.history().getFirst().at()))
                .map(interest -> interest.claimant().department())
                .toList();
    }

    /**
     * Begins it; the one that is there stays as it is.
     *
     * @param project acronym or short name
     * @throws DomainProblem {@code joint-needs-two}
     */
    public Application begin(CallId call, String project, Set<String> themes) {
        List<String> departments = departments(call);
        if (departments.size() < 2) {
            throw new DomainProblem("joint-needs-two");
        }
        WantedCall wanted = WantedCall.of(calls.require(call));
        ApplicationContent content = ApplicationContent.outline(
                project,
                wanted.title(),
                wanted,
                departments,
                new LinkedHashSet<>(themes),
                new Amounts(null, null, null));
        return applications.beginOnce(ApplicationId.jointOn(call), content, Stage.INTEREST);
    }

    /**
     * Lets a department that wants to take part in the call join.
     *
     * @throws DomainProblem {@code join-needs-interest}
     */
    public Application join(Application application, String department) {
        WantedCall call = application.content().call();
        if (call == null || !departments(call.callId()).contains(department)) {
            throw new DomainProblem("join-needs-interest");
        }
        return applications.join(application.id(), department);
    }
}
