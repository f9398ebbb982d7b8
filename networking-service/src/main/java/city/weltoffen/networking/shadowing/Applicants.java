package city.weltoffen.networking.shadowing;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.acting.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who applied for job shadowing, in the order in which they came: of each person, one application at most is alive. */
final class Applicants {

    private List<JobShadowingApplication> applications = new ArrayList<>();

    Applicants() {}

    /** @throws DomainProblem {@code job-shadowing-applied} */
    void add(@Nullable String department, String motivation, Moment now) {
        if (ofPerson(now.by().subject()).isPresent()) {
            throw new DomainProblem("job-shadowing-applied");
        }
        applications.add(JobShadowingApplication.of(department, motivation, now));
    }

    void replace(JobShadowingApplication before, JobShadowingApplication after) {
        applications.replaceAll(one -> one.id().equals(before.id()) ? after : one);
    }

    /** What people learned stays, without them; answers whether there was anything to forget. */
    boolean forget(Predicate<JobShadowingApplication> whom) {
        List<JobShadowingApplication> kept = applications.stream()
                .filter(one -> !whom.test(one) || one.report() != null)
                .map(one -> whom.test(one) ? one.forgotten() : one)
                .toList();
        if (kept.equals(applications)) {
            return false;
        }
        applications = new ArrayList<>(kept);
        return true;
    }

    /** One that waits for an answer, and not from the person that applied. */
    JobShadowingApplication requireUndecided(String id, Moment now) {
        JobShadowingApplication found = applications.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(id));
        if (found.state() != ApplicationState.APPLIED) {
            throw new DomainProblem("job-shadowing-decided");
        }
        if (found.isOf(now.by().subject())) {
            throw new DomainProblem("job-shadowing-own");
        }
        return found;
    }

    /** @throws DomainProblem {@code job-shadowing-not-applied} */
    JobShadowingApplication requireOf(String subject) {
        return ofPerson(subject).orElseThrow(() -> new DomainProblem("job-shadowing-not-applied"));
    }

    Optional<JobShadowingApplication> ofPerson(String subject) {
        return applications.stream()
                .filter(one -> one.isOf(subject) && one.state().isAlive())
                .findFirst();
    }

    /** Those that wait for an answer. */
    List<JobShadowingApplication> undecided() {
        return applications.stream()
                .filter(one -> one.state() == ApplicationState.APPLIED)
                .toList();
    }

    /** How many may come, or came. */
    int accepted() {
        return (int) applications.stream()
                .map(JobShadowingApplication::state)
                .filter(state -> state == ApplicationState.ACCEPTED || state == ApplicationState.COMPLETED)
                .count();
    }

    List<JobShadowingApplication> all() {
        return List.copyOf(applications);
    }
}
