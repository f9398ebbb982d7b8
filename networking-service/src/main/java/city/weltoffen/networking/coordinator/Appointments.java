package city.weltoffen.networking.coordinator;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** All appointments of coordinators. */
@Repository
public class Appointments {

    private final AggregateStore<Appointment> store;
    private final Departments departments;
    private final Clock businessClock;

    Appointments(AggregateStores stores, Departments departments, Clock businessClock) {
        this.store = stores.of(Appointment.class);
        this.departments = departments;
        this.businessClock = businessClock;
    }

    /** Those that hold today. */
    public List<Appointment> inForce() {
        return inForceOf(new Criteria());
    }

    public List<Appointment> ofPerson(String subject) {
        return inForceOf(where("person").is(subject));
    }

    public List<Appointment> ofDepartment(String slug) {
        return inForceOf(where("departments").is(slug));
    }

    private List<Appointment> inForceOf(Criteria criteria) {
        LocalDate today = LocalDate.now(businessClock);
        return store.find(criteria).stream()
                .filter(appointment -> appointment.holdsOn(today))
                .toList();
    }

    /** @throws DomainProblem naming each department that does not exist */
    public Appointment appoint(String person, String name, List<String> slugs, Role role, LocalDate since) {
        List<LocalizedText> names = namesOf(slugs);
        LocalizedText joined = new LocalizedText(
                names.stream().map(LocalizedText::de).collect(Collectors.joining(", ")),
                names.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
        return store.save(Appointment.appoint(person, name, slugs, joined, role, since));
    }

    private List<LocalizedText> namesOf(List<String> slugs) {
        List<LocalizedText> names = new ArrayList<>();
        List<FieldProblem> unknown = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            String pointer = "#/departments/" + i;
            String slug = slugs.get(i);
            departments
                    .find(new DepartmentId(slug))
                    .ifPresentOrElse(
                            found -> names.add(found.details().name()),
                            () -> unknown.add(new FieldProblem(pointer, "department-unknown", List.of(slug))));
        }
        if (!unknown.isEmpty()) {
            throw DomainProblem.invalid(unknown);
        }
        return names;
    }

    public Appointment absent(AppointmentId id, Absence absence) {
        return store.update(id, appointment -> appointment.absent(absence));
    }

    public Appointment dismiss(AppointmentId id, LocalDate lastDay) {
        return store.update(id, appointment -> appointment.dismiss(lastDay));
    }

    /** @throws DomainProblem {@code not-found} */
    public Appointment require(AppointmentId id) {
        return store.require(id);
    }
}
