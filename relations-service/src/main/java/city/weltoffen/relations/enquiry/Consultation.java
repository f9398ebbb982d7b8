package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The departments that are asked about an enquiry, and what they say: one statement each. */
public final class Consultation {

    private @Nullable Routing routing;
    private @Nullable Reminded reminded;
    private List<Statement> statements = new ArrayList<>();

    /** @param replyBy the day that had passed */
    record Reminded(LocalDate replyBy, Reminder last) {}

    Consultation() {}

    /** Whether that is anything new. */
    boolean ask(List<String> departments, LocalDate replyBy) {
        Set<String> asked = new LinkedHashSet<>(departments);
        statements.forEach(statement -> asked.add(statement.department()));
        Routing now = new Routing(List.copyOf(asked), replyBy);
        boolean changed = !now.equals(routing);
        routing = now;
        return changed;
    }

    /** A later statement takes the place of the department's earlier one. */
    void note(Statement statement) {
        if (!departments().contains(statement.department())) {
            throw new DomainProblem("department-not-asked", statement.department());
        }
        statements.removeIf(earlier -> earlier.department().equals(statement.department()));
        statements.add(statement);
    }

    /** Who is to be reminded today, once for each day for statements; after a gap only the last of them. */
    Optional<Reminder> remind(LocalDate today, Period patience) {
        if (routing == null || !routing.replyBy().isBefore(today) || missing().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = routing.replyBy();
        Reminder due = day.plus(patience).isBefore(today) ? Reminder.OFFICE : Reminder.DEPARTMENTS;
        if (reminded != null
                && reminded.replyBy().equals(day)
                && reminded.last().compareTo(due) >= 0) {
            return Optional.empty();
        }
        reminded = new Reminded(day, due);
        return Optional.of(due);
    }

    public Optional<Routing> routing() {
        return Optional.ofNullable(routing);
    }

    /** Slugs of the departments asked. */
    public List<String> departments() {
        return routing == null ? List.of() : routing.departments();
    }

    /** Slugs of the departments that are asked and have said nothing yet. */
    public List<String> missing() {
        List<String> given = statements.stream().map(Statement::department).toList();
        return departments().stream()
                .filter(department -> !given.contains(department))
                .toList();
    }

    /** Oldest first. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }
}
