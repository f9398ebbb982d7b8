package city.weltoffen.networking.application;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.interest.Occasion;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the steps of an application need; each throws what is missing. */
final class StepRules {

    private StepRules() {}

    static DomainProblem wrong(Stage stage) {
        return new DomainProblem("application-stage." + stage.name().toLowerCase(Locale.ROOT));
    }

    static void requireStep(Stage from, Stage to) {
        if (!from.leadsTo(to)) {
            throw wrong(from);
        }
    }

    static void requireInPreparation(Stage stage) {
        if (!stage.isInPreparation()) {
            throw wrong(stage);
        }
    }

    static Grant requireGranted(Stage stage, @Nullable Grant grant) {
        if (grant == null || !isGranted(stage, grant)) {
            throw wrong(stage);
        }
        return grant;
    }

    static boolean isGranted(Stage stage, @Nullable Grant grant) {
        return grant != null && stage != Stage.WITHDRAWN;
    }

    /** The funder decides once, about what was handed in. */
    static void requireUndecided(Stage stage) {
        if (stage != Stage.SUBMITTED) {
            throw wrong(stage);
        }
    }

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

    /** The departments decided to take part for that call; who changes it takes a step back first. */
    static void requireAsSubmitted(ApplicationContent submitted, ApplicationContent other) {
        if (!Objects.equals(submitted.call(), other.call())) {
            throw DomainProblem.invalid("#/call", "submitted-already");
        }
        if (!Set.copyOf(submitted.departments()).equals(Set.copyOf(other.departments()))) {
            throw DomainProblem.invalid("#/departments", "submitted-already");
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
