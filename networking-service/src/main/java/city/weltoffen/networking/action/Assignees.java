package city.weltoffen.networking.action;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Appointments;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who can do something: a department that exists, and in it somebody who belongs to it. */
@Component
public class Assignees {

    private final Directory directory;
    private final Appointments appointments;

    Assignees(Directory directory, Appointments appointments) {
        this.directory = directory;
        this.appointments = appointments;
    }

    /**
     * @param subject who of the department, if anyone in particular: who coordinates it or deputises, or oneself
     * @throws DomainProblem naming the field that is wrong
     */
    public Responsible of(String department, @Nullable String subject, Identity asking) {
        DepartmentEntry found = directory
                .department(department)
                .filter(known -> !known.hasEnded())
                .orElseThrow(() -> DomainProblem.invalid("#/department", "department-unknown", department));
        return new Responsible(
                found.slug(), found.name(), subject == null ? null : person(found.slug(), subject, asking));
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
