package city.weltoffen.gateway.problems;

import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. */
public class ProblemException extends RuntimeException {

    private final Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
