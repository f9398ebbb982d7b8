package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is decided on an enquiry: by one person, or proposed by one and confirmed by another. */
public final class Verdict {

    private @Nullable Decision proposed;
    private @Nullable Decision decision;

    Verdict() {}

    /** A later proposal takes the place of an earlier one. */
    void propose(Decision wanted) {
        proposed = wanted;
    }

    void settle(Decision made) {
        decision = made;
        proposed = null;
    }

    /** @throws DomainProblem {@code no-decision-proposed}, or {@code second-person-required} for the one who proposed */
    Decision confirmed(String by, LocalDate on) {
        if (proposed == null) {
            throw new DomainProblem("no-decision-proposed");
        }
        if (proposed.by().equals(by)) {
            throw new DomainProblem("second-person-required");
        }
        return proposed.confirmed(by, on);
    }

    /** @throws DomainProblem {@code not-accepted} */
    void requireAccepted() {
        if (decision == null || decision.outcome() != Outcome.ACCEPTED) {
            throw new DomainProblem("not-accepted");
        }
    }

    /** What one person wants to decide and a second one has to confirm. */
    public Optional<Decision> proposed() {
        return Optional.ofNullable(proposed);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
