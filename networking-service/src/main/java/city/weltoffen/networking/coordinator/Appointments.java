package city.weltoffen.networking.coordinator;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.problems.FieldProblem;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** All appointments of coordinators. */
@Repository
public class Appointments {

    private static final String DEPARTMENTS = "departments";

    /** Nobody is appointed twice for the same by two requests at once. */
    private static final String TURN = "appoint";

    private final AggregateStore<Appointment> store;
    private final Departments departments;
    private final Turns turns;
    private final Clock businessClock;

    Appointments(AggregateStores stores, Departments departments, Turns turns, Clock businessClock) {
        this.store = stores.of(Appointment.class);
        this.departments = departments;
        this.turns = turns;
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
        return inForceOf(where(DEPARTMENTS).is(slug));
    }

    private List<Appointment> inForceOf(Criteria criteria) {
        LocalDate today = today();
        return find(criteria).filter(appointment -> appointment.holdsOn(today)).toList();
    }

    /** Those that held for a department and do no more, the last first. */
    public List<Appointment> pastOfDepartment(String slug) {
        LocalDate today = today();
        Criteria ever = new Criteria()
                .orOperator(
                        where(DEPARTMENTS).is(slug), where("former.department").is(slug));
        return find(ever)
                .filter(appointment ->
                        !appointment.holdsOn(today) && !appointment.since().isAfter(today)
                                || !appointment.departments().contains(slug))
                .sorted(Comparator.comparing(Appointment::since).reversed())
                .toList();
    }

    /** Those of a person that have not ended, also those that begin later. */
    List<Appointment> notEndedOf(String subject) {
        return find(where("person").is(subject)).filter(this::hasNotEnded).toList();
    }

    /** Those for a department that have not ended, also those that begin later. */
    List<Appointment> notEndedFor(String slug) {
        return find(where(DEPARTMENTS).is(slug)).filter(this::hasNotEnded).toList();
    }

    /** Those whose person is about to leave. */
    List<Appointment> leaving() {
        return find(where("leaving").exists(true)).toList();
    }

    /** Every one of a person, also those that ended. */
    public List<Appointment> everyOf(String subject) {
        return find(where("person").is(subject)).toList();
    }

    private boolean hasNotEnded(Appointment appointment) {
        LocalDate until = appointment.until();
        return until == null || !until.isBefore(today());
    }

    private Stream<Appointment> find(Criteria criteria) {
        return store.find(criteria).stream();
    }

    /** @throws DomainProblem naming each department that does not exist, has ended, or has this person already */
    public Appointment appoint(String person, String name, List<String> slugs, Role role, LocalDate since) {
        Coverage coverage = coverage(slugs);
        return turns.take(TURN, () -> {
            requireNotYet(person, slugs, role, List.of());
            return store.save(Appointment.appoint(person, name, coverage, role, since));
        });
    }

    private void requireNotYet(String person, List<String> slugs, Role role, List<String> held) {
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            String slug = slugs.get(i);
            boolean twice = slugs.indexOf(slug) < i;
            if (twice || !held.contains(slug) && holds(person, slug, role)) {
                wrong.add(new FieldProblem(
                        "#/departments/" + i, twice ? "named-twice" : "already-appointed", List.of(slug)));
            }
        }
        if (!wrong.isEmpty()) {
            throw DomainProblem.invalid(wrong);
        }
    }

    /** Whether a person has such a role for a department; who coordinates it need not deputise as well. */
    public boolean holds(String person, String slug, Role role) {
        return notEndedOf(person).stream()
                .filter(other -> other.departments().contains(slug))
                .anyMatch(other -> other.role() == role || other.role() == Role.COORDINATOR);
    }

    /** @throws DomainProblem naming each department that does not exist or has ended */
    public Appointment cover(AppointmentId id, List<String> slugs) {
        Coverage coverage = coverage(slugs);
        return turns.take(TURN, () -> {
            Appointment before = require(id);
            requireNotYet(before.person(), slugs, before.role(), before.departments());
            return update(id, appointment -> appointment.cover(coverage, today()));
        });
    }

    private Coverage coverage(List<String> slugs) {
        return Coverage.of(departments.requireLiving(slugs, "#/departments"));
    }

    /** Of departments that need not go on any more, for what follows them. */
    Coverage coverageOfAny(List<String> slugs) {
        return Coverage.of(
                slugs.stream().map(DepartmentId::new).map(departments::require).toList());
    }

    public Appointment absent(AppointmentId id, Absence absence) {
        return update(id, appointment -> appointment.absent(absence));
    }

    /** @param from first day of the absence as it was */
    public Appointment changeAbsence(AppointmentId id, LocalDate from, Absence absence) {
        return update(id, appointment -> appointment.changeAbsence(from, absence));
    }

    public Appointment withdrawAbsence(AppointmentId id, LocalDate from) {
        return update(id, appointment -> appointment.withdrawAbsence(from));
    }

    /** The person stays after all. */
    public Appointment stay(AppointmentId id) {
        return update(id, Appointment::stay);
    }

    Appointment update(AppointmentId id, Consumer<Appointment> verb) {
        return store.update(id, verb);
    }

    /** @throws DomainProblem {@code not-found} */
    public Appointment require(AppointmentId id) {
        return store.require(id);
    }

    LocalDate today() {
        return LocalDate.now(businessClock);
    }
}
