package city.weltoffen.networking.department;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All departments. */
@Repository
public class Departments {

    private final AggregateStore<Department> store;

    Departments(AggregateStores stores) {
        this.store = stores.of(Department.class);
    }

    /** All, by German name. */
    public List<Department> all() {
        return store.find().stream()
                .sorted(Comparator.comparing(
                        department -> department.details().name().de()))
                .toList();
    }

    public Optional<Department> find(DepartmentId id) {
        return store.find(id);
    }

    /** @throws DomainProblem {@code not-found} */
    public Department require(DepartmentId id) {
        return store.require(id);
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
        return store.update(id, expected, department -> department.change(details));
    }
}
