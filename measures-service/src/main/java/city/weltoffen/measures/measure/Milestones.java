package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of a measure.
 *
 * @param counted how many there ever were; no id is used twice
 * @param all by due date
 */
public record Milestones(int counted, List<Milestone> all) {

    public Milestones {
        all = all.stream()
                .sorted(Comparator.comparing(
                                (Milestone milestone) -> milestone.plan().due())
                        .thenComparing(Milestone::id))
                .toList();
    }

    static Milestones none() {
        return new Milestones(0, List.of());
    }

    /** @throws DomainProblem {@code not-found} */
    public Milestone require(String id) {
        return all.stream()
                .filter(milestone -> milestone.id().equals(id))
                .findFirst()
                .orElseThrow(() -> DomainProblem.notFound(id));
    }

    Milestones add(MilestonePlan plan) {
        Milestone added = new Milestone("m" + (counted + 1), plan, null);
        return new Milestones(
                counted + 1, Stream.concat(all.stream(), Stream.of(added)).toList());
    }

    Milestones change(String id, MilestonePlan plan) {
        return replace(id, milestone -> milestone.with(plan));
    }

    Milestones complete(String id, LocalDate on) {
        if (require(id).isReached()) {
            throw new DomainProblem("milestone-reached");
        }
        return replace(id, milestone -> milestone.completed(on));
    }

    Milestones reopen(String id) {
        if (!require(id).isReached()) {
            throw new DomainProblem("milestone-open");
        }
        return replace(id, milestone -> milestone.completed(null));
    }

    Milestones remove(String id) {
        require(id);
        return new Milestones(
                counted,
                all.stream().filter(milestone -> !milestone.id().equals(id)).toList());
    }

    /** What was reached after a day was open on it. */
    Milestones asOf(LocalDate day) {
        return new Milestones(
                counted, all.stream().map(milestone -> milestone.asOf(day)).toList());
    }

    /** Plans anew what is not reached. */
    Milestones replan(UnaryOperator<MilestonePlan> change) {
        return new Milestones(
                counted,
                all.stream()
                        .map(milestone ->
                                milestone.isReached() ? milestone : milestone.with(change.apply(milestone.plan())))
                        .toList());
    }

    private Milestones replace(String id, UnaryOperator<Milestone> change) {
        require(id);
        return new Milestones(
                counted,
                all.stream()
                        .map(milestone -> milestone.id().equals(id) ? change.apply(milestone) : milestone)
                        .toList());
    }

    public long reached() {
        return all.stream().filter(Milestone::isReached).count();
    }

    public List<Milestone> overdue(LocalDate today) {
        return all.stream().filter(milestone -> milestone.isOverdue(today)).toList();
    }

    /** The next one that is not reached, overdue ones included. */
    public Optional<Milestone> next() {
        return all.stream().filter(milestone -> !milestone.isReached()).findFirst();
    }

    /** The first that lies outside of a period. */
    Optional<Milestone> outside(@Nullable LocalDate begins, @Nullable LocalDate ends) {
        return all.stream()
                .filter(milestone -> ends != null && milestone.plan().due().isAfter(ends)
                        || begins != null && milestone.plan().due().isBefore(begins))
                .findFirst();
    }
}
