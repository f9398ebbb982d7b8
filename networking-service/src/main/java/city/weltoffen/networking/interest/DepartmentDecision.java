package city.weltoffen.networking.interest;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.events.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department decided about taking part in a call. Who takes part says what it costs and where that is written.
 *
 * @param function of who decided, for instance head of the department; no person's name
 * @param on day of the decision
 * @param ownContribution what the department adds; may be nothing at all, but must be said
 * @param budgetLine where in the budget that is
 * @param fileReference of the decision
 */
public record DepartmentDecision(
        boolean go,
        String function,
        LocalDate on,
        @Nullable Money ownContribution,
        @Nullable String budgetLine,
        @Nullable String fileReference) {

    /** @throws DomainProblem {@code invalid} naming all that is missing */
    public DepartmentDecision {
        List<FieldProblem> missing = new ArrayList<>();
        if (function.isBlank()) {
            missing.add(missing("function"));
        }
        if (go && ownContribution == null) {
            missing.add(missing("ownContribution"));
        }
        if (go && isBlank(budgetLine)) {
            missing.add(missing("budgetLine"));
        }
        if (go && isBlank(fileReference)) {
            missing.add(missing("fileReference"));
        }
        if (!missing.isEmpty()) {
            throw DomainProblem.invalid(missing);
        }
    }

    /** @throws DomainProblem {@code invalid} where it is said to be taken later */
    void requireNotAhead(LocalDate today) {
        if (on.isAfter(today)) {
            throw DomainProblem.invalid("#/on", "day-ahead");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static FieldProblem missing(String field) {
        return new FieldProblem("#/" + field, "required");
    }
}
