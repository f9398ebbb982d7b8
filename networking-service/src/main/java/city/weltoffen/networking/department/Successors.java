package city.weltoffen.networking.department;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may follow whom: nobody itself, none that has ended or will have by then, nobody in a circle. */
final class Successors {

    private final Map<String, Department> all = new HashMap<>();
    private final List<FieldProblem> wrong = new ArrayList<>();

    Successors(List<Department> departments) {
        departments.forEach(department -> all.put(department.id().value(), department));
    }

    /** Notes what speaks against a department that shall follow another one on a day. */
    Successors check(String slug, String follower, String pointer, LocalDate on) {
        String problem = problemOf(slug, follower, on);
        if (problem != null) {
            wrong.add(new FieldProblem(
                    pointer,
                    problem,
                    problem.equals("department-ended")
                            ? List.of(nameOf(follower), nameOf(present(follower)))
                            : List.of(follower)));
        }
        return this;
    }

    private LocalizedText nameOf(String slug) {
        Department department = all.get(slug);
        return department == null
                ? new LocalizedText(slug, slug)
                : department.details().name();
    }

    private String present(String slug) {
        Set<String> seen = new HashSet<>();
        String present = slug;
        while (seen.add(present)) {
            present = Optional.ofNullable(all.get(present))
                    .flatMap(Department::ended)
                    .map(Ending::successor)
                    .orElse(present);
        }
        return present;
    }

    private @Nullable String problemOf(String slug, String follower, LocalDate on) {
        Department department = all.get(follower);
        if (slug.equals(follower)) {
            return "follows-itself";
        }
        if (department == null) {
            return "department-unknown";
        }
        if (department.ended().isPresent()) {
            return "department-ended";
        }
        if (leadsTo(follower, slug)) {
            return "succession-circle";
        }
        return department.plannedEnding().filter(end -> !end.on().isAfter(on)).isPresent()
                ? "department-ends-before"
                : null;
    }

    private boolean leadsTo(String from, String target) {
        Set<String> seen = new HashSet<>();
        String present = from;
        while (present != null && seen.add(present)) {
            present = Optional.ofNullable(all.get(present))
                    .flatMap(Department::next)
                    .orElse(null);
            if (target.equals(present)) {
                return true;
            }
        }
        return false;
    }

    Successors refuse(String pointer, String code, Object... arguments) {
        wrong.add(new FieldProblem(pointer, code, List.of(arguments)));
        return this;
    }

    boolean isTaken(String slug) {
        return all.containsKey(slug);
    }

    /** Notes that a new department takes the slug of one that is there, or will be by another plan. */
    Successors checkNew(String slug, String pointer) {
        boolean planned = all.values().stream()
                .flatMap(department -> department.planned().stream())
                .flatMap(change -> change.founded().stream())
                .anyMatch(founded -> founded.slug().equals(slug));
        return planned || isTaken(slug) ? refuse(pointer, "taken", slug) : this;
    }

    /** @throws DomainProblem {@code invalid} naming everything that was noted */
    void require() {
        if (!wrong.isEmpty()) {
            throw DomainProblem.invalid(wrong);
        }
    }
}
