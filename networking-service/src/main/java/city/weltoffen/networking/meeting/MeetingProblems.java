package city.weltoffen.networking.meeting;

import city.weltoffen.defaults.problems.DomainProblem;
import org.springframework.http.HttpStatus;

/** Broken rules of meetings that are conflicts between two people. */
final class MeetingProblems {

    private MeetingProblems() {}

    static DomainProblem chairTaken() {
        return DomainProblem.of(HttpStatus.CONFLICT, "chair-taken");
    }
}
