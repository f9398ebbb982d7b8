package city.weltoffen.networking.department;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Renames, merges, splits and dissolves departments: today or on an earlier day at once, on a later day as planned. */
@Component
public class Reorganisation {

    private final Departments departments;
    private final Clock businessClock;

    Reorganisation(Departments departments, Clock businessClock) {
        this.departments = departments;
        this.businessClock = businessClock;
    }

    public Department rename(DepartmentId id, Naming named, LocalDate on) {
        return departments.update(id, department -> department.rename(named, on, today()));
    }

    /**
     * Several become part of one.
     *
     * @param also others that become part of it on the same day
     * @return the first of them
     * @throws DomainProblem naming each field that speaks against it; then none is merged
     */
    public Department merge(DepartmentId id, List<String> also, String into, LocalDate on) {
        departments.require(id).requireLiving();
        Successors successors = known().check(id.value(), into, "#/into", on);
        departments.requireLiving(also, "#/also");
        for (int i = 0; i < also.size(); i++) {
            String other = also.get(i);
            if (other.equals(id.value()) || also.indexOf(other) < i) {
                successors.refuse("#/also/" + i, "named-twice", other);
            }
            successors.check(other, into, "#/also/" + i, on);
        }
        successors.require();
        Ending ending = new Ending(ChangeKind.MERGED, into, List.of(into), on);
        requireNoOtherEnding(also);
        Department first = end(id, ending, List.of());
        also.forEach(other -> end(new DepartmentId(other), ending, List.of()));
        return first;
    }

    private void requireNoOtherEnding(List<String> also) {
        for (int i = 0; i < also.size(); i++) {
            String pointer = "#/also/" + i;
            departments.require(new DepartmentId(also.get(i))).plannedEnding().ifPresent(other -> {
                throw DomainProblem.invalid(
                        pointer, "ending-planned", other.on().toString());
            });
        }
    }

    /**
     * Becomes several.
     *
     * @param parts at least two; those with a name do not exist yet
     * @param successor the one of them to which everything open goes
     */
    public Department split(DepartmentId id, List<Part> parts, String successor, LocalDate on) {
        Department department = departments.require(id);
        department.requireLiving();
        Successors successors = known();
        List<String> into = new ArrayList<>();
        List<NewDepartment> founded = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String pointer = "#/into/" + i + "/id";
            if (into.contains(part.slug())) {
                successors.refuse(pointer, "named-twice", part.slug());
            }
            into.add(part.slug());
            if (part.name() == null) {
                successors.check(id.value(), part.slug(), pointer, on);
            } else {
                successors.checkNew(part.slug(), pointer);
                founded.add(part.in(department.details().directorate()));
            }
        }
        if (!into.contains(successor)) {
            successors.refuse("#/successor", "successor-not-among", successor);
        }
        successors.require();
        return end(id, new Ending(ChangeKind.SPLIT, successor, into, on), founded);
    }

    public Department dissolve(DepartmentId id, String successor, LocalDate on) {
        departments.require(id).requireLiving();
        known().check(id.value(), successor, "#/successor", on).require();
        return end(id, new Ending(ChangeKind.DISSOLVED, successor, List.of(successor), on), List.of());
    }

    /** @throws DomainProblem {@code not-found} when nothing such is planned */
    public Department withdraw(DepartmentId id, String change) {
        return departments.update(id, department -> department.withdraw(change));
    }

    /**
     * Carries out what was planned for today or a day that has passed. A department for which that fails holds up no
     * other one.
     */
    void carryOutWhatIsDue() {
        RuntimeException failed = null;
        for (Department department : departments.all()) {
            try {
                carryOutWhatIsDue(department);
            } catch (RuntimeException failure) {
                if (failed == null) {
                    failed = failure;
                } else {
                    failed.addSuppressed(failure);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void carryOutWhatIsDue(Department department) {
        LocalDate today = today();
        department.planned().stream()
                .filter(change -> change.isDue(today))
                .forEach(change -> carryOut(department.id(), change));
    }

    /**
     * Looks again first: the plan may have been withdrawn since it was read. What follows may itself have ended between
     * the plan and its day.
     */
    private void carryOut(DepartmentId id, PlannedChange change) {
        if (!departments.require(id).plans(change)) {
            return;
        }
        String successor = change.successor();
        if (successor == null) {
            departments.update(id, department -> department.carryOut(change));
            return;
        }
        found(id, change.founded());
        List<String> into = change.into().stream()
                .map(departments::present)
                .filter(slug -> !slug.equals(id.value()))
                .distinct()
                .toList();
        Ending ending = new Ending(change.kind(), departments.present(successor), into, change.on());
        departments.update(id, department -> department.carryOut(change, ending));
    }

    private Department end(DepartmentId id, Ending ending, List<NewDepartment> founded) {
        if (ending.on().isAfter(today())) {
            return departments.update(id, department -> department.planEnding(ending, founded));
        }
        departments.require(id).requireNoPlannedEnding();
        found(id, founded);
        return departments.update(id, department -> department.end(ending));
    }

    private void found(DepartmentId origin, List<NewDepartment> founded) {
        DepartmentDetails details = departments.require(origin).details();
        founded.stream()
                .filter(fresh ->
                        departments.find(new DepartmentId(fresh.slug())).isEmpty())
                .forEach(fresh ->
                        departments.register(new DepartmentId(fresh.slug()), false, details.called(fresh.named())));
    }

    private Successors known() {
        return new Successors(Stream.concat(departments.all().stream(), departments.ended().stream())
                .toList());
    }

    private LocalDate today() {
        return LocalDate.now(businessClock);
    }
}
