package city.weltoffen.networking.department;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A department of the city, with the profile by which it hears of calls. Its slug stays, its name and place do not; when
 * it ends, its record stays and names the successor.
 */
@Document("departments")
public class Department extends Aggregate {

    @Id
    private final DepartmentId id;

    private final boolean example;
    private DepartmentDetails details;
    private List<FormerNaming> former = new ArrayList<>();
    private List<PlannedChange> planned = new ArrayList<>();
    private @Nullable Ending ended;

    @PersistenceCreator
    Department(DepartmentId id, boolean example, DepartmentDetails details) {
        this.id = id;
        this.example = example;
        this.details = details;
    }

    /** @param example marks shipped data that is no statement about the city */
    static Department register(DepartmentId id, boolean example, DepartmentDetails details) {
        Department department = new Department(id, example, details);
        department.record(department.voice().registered());
        return department;
    }

    void change(DepartmentDetails now, LocalDate today) {
        requireLiving();
        if (now.equals(details)) {
            return;
        }
        if (!now.naming().equals(details.naming())) {
            remember(details.naming(), today.minusDays(1));
        }
        details = now;
        record(voice().changed());
    }

    private void remember(Naming was, LocalDate until) {
        if (!former.isEmpty() && until.isBefore(former.getLast().until())) {
            throw DomainProblem.invalid(
                    "#/on", "before-last-change", former.getLast().until().toString());
        }
        former.add(new FormerNaming(was, until));
    }

    /** Is called so, and belongs there, from a day on; of a day to come it is planned. */
    void rename(Naming now, LocalDate on, LocalDate today) {
        requireLiving();
        if (on.isAfter(today)) {
            requirePlannable(on);
            plan(PlannedChange.renaming(now, on));
        } else {
            change(details.called(now), on);
        }
    }

    /**
     * Will end on a day to come.
     *
     * @param founded those that will follow it and do not exist yet
     */
    void planEnding(Ending ending, List<NewDepartment> founded) {
        requireLiving();
        requireNoPlannedEnding();
        plan(PlannedChange.ending(ending, founded));
    }

    /** Ends; what else was planned for it falls away. */
    void end(Ending ending) {
        requireLiving();
        if (ending.successor().equals(id.value())) {
            throw DomainProblem.invalid("#/successor", "follows-itself", id.value());
        }
        ended = ending;
        planned.clear();
        record(voice().ended(ending));
    }

    /** @throws DomainProblem {@code not-found} when nothing such is planned */
    void withdraw(String change) {
        if (!planned.removeIf(one -> one.id().equals(change))) {
            throw DomainProblem.notFound(change);
        }
        changeQuietly();
    }

    /** Carries out an ending whose day has come, unless it was withdrawn meanwhile. */
    void carryOut(PlannedChange planning, Ending ending) {
        if (plans(planning)) {
            end(ending);
        }
    }

    boolean plans(PlannedChange change) {
        return ended == null && planned.contains(change);
    }

    /** Carries out a change of names whose day has come. */
    void carryOut(PlannedChange renaming) {
        Naming named = renaming.named();
        if (ended == null && named != null && planned.remove(renaming)) {
            changeQuietly();
            LocalDate free =
                    former.isEmpty() ? LocalDate.MIN : former.getLast().until().plusDays(1);
            change(details.called(named), renaming.on().isBefore(free) ? free : renaming.on());
        }
    }

    private void plan(PlannedChange change) {
        planned.add(change);
        planned.sort(Comparator.comparing(PlannedChange::on));
        changeQuietly();
    }

    private void requirePlannable(LocalDate on) {
        plannedEnding().filter(end -> !on.isBefore(end.on())).ifPresent(end -> {
            throw DomainProblem.invalid("#/on", "ending-planned", end.on().toString());
        });
    }

    /** @throws DomainProblem {@code department-ended} */
    void requireLiving() {
        if (ended != null) {
            throw new DomainProblem(
                    "department-ended", details.name().de(), ended.on().toString());
        }
    }

    /** @throws DomainProblem {@code ending-planned} */
    void requireNoPlannedEnding() {
        plannedEnding().ifPresent(other -> {
            throw DomainProblem.invalid("#/on", "ending-planned", other.on().toString());
        });
    }

    private DepartmentVoice voice() {
        return new DepartmentVoice(this);
    }

    /** The slug of what follows it, or will by a plan. */
    Optional<String> next() {
        return ended().map(Ending::successor).or(() -> plannedEnding().map(PlannedChange::successor));
    }

    Optional<PlannedChange> plannedEnding() {
        return planned.stream().filter(change -> change.kind().ends()).findFirst();
    }

    @Override
    public DepartmentId id() {
        return id;
    }

    public boolean example() {
        return example;
    }

    public DepartmentDetails details() {
        return details;
    }

    /** Oldest first. */
    public List<FormerNaming> former() {
        return List.copyOf(former);
    }

    /** What is to come, the next first. */
    public List<PlannedChange> planned() {
        return List.copyOf(planned);
    }

    /** How it ended, if it did. */
    public Optional<Ending> ended() {
        return Optional.ofNullable(ended);
    }
}
