package city.weltoffen.networking.department;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.events.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** All departments. */
@Repository
public class Departments {

    private final AggregateStore<Department> store;
    private final Clock businessClock;

    Departments(AggregateStores stores, Clock businessClock) {
        this.store = stores.of(Department.class);
        this.businessClock = businessClock;
    }

    /** All that go on, by German name; the choices of every form. */
    public List<Department> all() {
        return sorted().filter(department -> department.ended().isEmpty()).toList();
    }

    /** Those that go on and say what they seek, in no order. */
    public List<Department> seeking() {
        Criteria somethingSought = new Criteria()
                .orOperator(Stream.of("themes", "keywords", "programmes")
                        .map(list -> where("details.profile." + list + ".0").exists(true))
                        .toList());
        return store.find(somethingSought).stream()
                .filter(department -> department.ended().isEmpty())
                .toList();
    }

    /** Those that ended, by German name. */
    public List<Department> ended() {
        return sorted().filter(department -> department.ended().isPresent()).toList();
    }

    private Stream<Department> sorted() {
        return store.find().stream()
                .sorted(Comparator.comparing(
                        department -> department.details().name().de()));
    }

    public Optional<Department> find(DepartmentId id) {
        return store.find(id);
    }

    /** @throws DomainProblem {@code not-found} */
    public Department require(DepartmentId id) {
        return store.require(id);
    }

    /**
     * Departments by their slugs.
     *
     * @param pointer of the list in the request
     * @throws DomainProblem naming each that does not exist or has ended
     */
    public List<Department> requireLiving(List<String> slugs, String pointer) {
        List<Department> living = new ArrayList<>();
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            String slug = slugs.get(i);
            problem(pointer + "/" + i, slug)
                    .ifPresentOrElse(wrong::add, () -> living.add(require(new DepartmentId(slug))));
        }
        if (!wrong.isEmpty()) {
            throw DomainProblem.invalid(wrong);
        }
        return living;
    }

    /**
     * What is wrong with a department that somebody names: {@code department-unknown}, or {@code department-ended} with
     * its name and that of the department in its place.
     */
    public Optional<FieldProblem> problem(String pointer, String slug) {
        Optional<Department> found = find(new DepartmentId(slug));
        if (found.isEmpty()) {
            return Optional.of(new FieldProblem(pointer, "department-unknown", List.of(slug)));
        }
        return found.filter(department -> department.ended().isPresent())
                .map(ended ->
                        new FieldProblem(pointer, "department-ended", List.of(nameOf(slug), nameOf(present(slug)))));
    }

    private LocalizedText nameOf(String slug) {
        return require(new DepartmentId(slug)).details().name();
    }

    /** The department that stands in this one's place today: itself, or the last of its successors. */
    String present(String slug) {
        Set<String> seen = new HashSet<>();
        String present = slug;
        while (seen.add(present)) {
            present = find(new DepartmentId(present))
                    .flatMap(Department::ended)
                    .map(Ending::successor)
                    .orElse(present);
        }
        return present;
    }

    /** @throws DomainProblem {@code taken} when the slug is another department's */
    public Department register(DepartmentId id, boolean example, DepartmentDetails details) {
        try {
            return store.save(Department.register(id, example, details));
        } catch (DuplicateKeyException known) {
            throw DomainProblem.taken("#/id", id.value());
        }
    }

    /** @throws DomainProblem {@code stale} */
    public Department change(DepartmentId id, ExpectedVersion expected, DepartmentDetails details) {
        return store.update(id, expected, department -> department.change(details, LocalDate.now(businessClock)));
    }

    Department update(DepartmentId id, Consumer<Department> verb) {
        return store.update(id, verb);
    }
}
