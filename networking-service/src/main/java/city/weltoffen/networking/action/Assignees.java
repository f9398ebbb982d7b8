package city.weltoffen.networking.action;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who can do something: a department that exists, and in it somebody who belongs to it. */
@Component
public class Assignees {

    private final Departments departments;
    private final Appointments appointments;

    Assignees(Departments departments, Appointments appointments) {
        this.departments = departments;
        this.appointments = appointments;
    }

    /**
     * @param subject who of the department, if anyone in particular: who coordinates it or deputises, or oneself
     * @throws DomainProblem naming the field that is wrong
     */
    public Responsible of(String department, @Nullable String subject, Identity asking) {
        departments.problem("#/department", department).ifPresent(problem -> {
            throw DomainProblem.invalid(List.of(problem));
        });
        Department found = departments.require(new DepartmentId(department));
        return new Responsible(
                department, found.details().name(), subject == null ? null : person(department, subject, asking));
    }

    private Person person(String department, String subject, Identity asking) {
        if (subject.equals(asking.subject()) && department.equals(asking.department())) {
            return new Person(subject, asking.name());
        }
        return appointments.ofDepartment(department).stream()
                .filter(appointment -> appointment.person().equals(subject))
                .findFirst()
                .map(appointment -> new Person(subject, appointment.name()))
                .orElseThrow(() -> DomainProblem.invalid("#/person", "person-not-of-department"));
    }

    /** The name by which somebody is appointed today. */
    Optional<Person> appointed(String subject) {
        return appointments.ofPerson(subject).stream()
                .findFirst()
                .map((Appointment appointment) -> new Person(subject, appointment.name()));
    }
}
