package city.weltoffen.relations.enquiry;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
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
    private List<InPlace> inPlace = new ArrayList<>();

    /** @param replyBy the day that had passed */
    record Reminded(LocalDate replyBy, Reminder last) {}

    /** @param alone that department was not asked itself, so that what was said in its place counts as its statement */
    record InPlace(Followed followed, boolean alone) {}

    Consultation() {}

    /** Whether that is anything new. */
    boolean ask(List<String> departments, LocalDate replyBy) {
        Set<String> asked = new LinkedHashSet<>(departments);
        statements.forEach(statement -> asked.add(voice(statement)));
        Routing now = new Routing(List.copyOf(asked), replyBy);
        boolean changed = !now.equals(routing);
        routing = now;
        return changed;
    }

    /** Who can speak today for what a department said. */
    private String voice(Statement statement) {
        String department = statement.department();
        for (InPlace successor : inPlace) {
            department = successor.followed().in(department);
        }
        return department;
    }

    /** Whether the department was asked. Its statement keeps its name; the successor may give a better one. */
    boolean follow(Followed followed) {
        if (routing == null || !routing.departments().contains(followed.from())) {
            return false;
        }
        inPlace.add(new InPlace(followed, !routing.departments().contains(followed.to())));
        routing = new Routing(List.copyOf(followed.in(routing.departments())), routing.replyBy());
        return true;
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
        return departments().stream()
                .filter(department -> !hasSpoken(department))
                .toList();
    }

    private boolean hasSpoken(String department) {
        return statements.stream().anyMatch(statement -> statement.department().equals(department))
                || inPlace.stream()
                        .filter(InPlace::alone)
                        .map(InPlace::followed)
                        .anyMatch(followed -> followed.to().equals(department) && hasSpoken(followed.from()));
    }

    /** Departments that were asked and ended, with who stands in their place. */
    public List<Followed> followed() {
        return inPlace.stream().map(InPlace::followed).toList();
    }

    /** Oldest first. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }
}
