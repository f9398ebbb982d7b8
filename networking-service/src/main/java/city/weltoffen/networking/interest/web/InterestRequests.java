package city.weltoffen.networking.interest.web;

import city.weltoffen.networking.interest.DepartmentDecision;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.learning.Texts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked for with interests. */
final class InterestRequests {

    private InterestRequests() {}

    /**
     * @param call id of the call
     * @param department slug of the department that is interested
     * @param role when nothing is said the one it has, else {@code PARTNER}
     */
    record InterestDeclaration(
            @NotBlank @Size(max = 100) String call,
            @NotBlank @Size(max = 100) String department,
            @Nullable InterestRole role) {}

    /**
     * @param call id of the call
     * @param department slug of the department whose business it is not
     * @param to slug of the department whose business it may be
     */
    record CallPassedOn(
            @NotBlank @Size(max = 100) String call,
            @NotBlank @Size(max = 100) String department,
            @NotBlank @Size(max = 100) String to,
            @NotBlank @Size(max = 1000) String reason) {}

    record InterestRoleChange(@NotNull InterestRole role) {}

    /** @param to slug of the department whose business it may be */
    record InterestPassedOn(
            @NotBlank @Size(max = 100) String to,
            @NotBlank @Size(max = 1000) String reason) {}

    record InterestReason(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param go whether the department takes part
     * @param function of who decided, for instance head of the department; no name
     * @param on day of the decision
     * @param ownContribution needed to take part; may be 0
     * @param budgetLine needed to take part
     * @param fileReference needed to take part
     */
    record InterestDecision(
            @NotNull Boolean go,
            @NotBlank @Size(max = 200) String function,
            @NotNull LocalDate on,
            @Valid @Nullable EurosRequest ownContribution,
            @Size(max = 200) @Nullable String budgetLine,
            @Size(max = 200) @Nullable String fileReference) {

        DepartmentDecision decision() {
            return new DepartmentDecision(
                    go,
                    function.strip(),
                    on,
                    ownContribution == null ? null : ownContribution.money(),
                    Texts.orNone(budgetLine),
                    Texts.orNone(fileReference));
        }
    }
}
