package city.weltoffen.networking.application;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.interest.Occasion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the steps of an application need; each throws what is missing. */
final class StepRules {

    private StepRules() {}

    static void requireCall(Stage stage, ApplicationContent content) {
        if (content.call() == null && !stage.isBeforeCall()) {
            throw DomainProblem.invalid("#/call", "call-needed");
        }
    }

    static void requireSubmittable(ApplicationContent content) {
        if (isBlank(content.fileReference())) {
            throw DomainProblem.invalid("#/fileReference", "required");
        }
        if (isBlank(content.fundedBy())) {
            throw DomainProblem.invalid("#/programme", "required");
        }
    }

    static void requireDecided(Readiness readiness) {
        if (!readiness.undecided().isEmpty()) {
            throw new DomainProblem("application-undecided", readiness.names());
        }
    }

    static void requireReason(@Nullable String reason) {
        if (isBlank(reason)) {
            throw DomainProblem.invalid("#/reason", "required");
        }
    }

    static void requireNotAhead(LocalDate on, Occasion now) {
        if (on.isAfter(now.today())) {
            throw DomainProblem.invalid("#/on", "day-ahead");
        }
    }

    /** After the last deadline it needs a reason. */
    static void requireInTime(LocalDate on, @Nullable String reason, Readiness readiness) {
        LocalDate last = readiness.lastDeadline();
        if (last != null && on.isAfter(last) && isBlank(reason)) {
            throw DomainProblem.invalid("#/reason", "deadline-over", last);
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
