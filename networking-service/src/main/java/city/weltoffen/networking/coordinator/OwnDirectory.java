package city.weltoffen.networking.coordinator;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import city.weltoffen.networking.department.Ending;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The directory at its source; all other services copy it. */
@Component
class OwnDirectory implements Directory {

    private final Departments departments;
    private final Appointments appointments;

    OwnDirectory(Departments departments, Appointments appointments) {
        this.departments = departments;
        this.appointments = appointments;
    }

    @Override
    public Optional<DepartmentEntry> department(String slug) {
        return departments.find(new DepartmentId(slug)).map(OwnDirectory::entry);
    }

    private static DepartmentEntry entry(Department department) {
        return new DepartmentEntry(
                department.id().value(),
                department.details().name(),
                department.ended().map(Ending::on).orElse(null),
                department.ended().map(Ending::successor).orElse(null));
    }

    @Override
    public Set<String> departmentsFor(Collection<String> themes) {
        return departments.all().stream()
                .filter(department ->
                        !Collections.disjoint(department.details().profile().themes(), themes))
                .map(department -> department.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> coordinatedBy(String subject) {
        return appointments.ofPerson(subject).stream()
                .flatMap(appointment -> appointment.departments().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> coordinatorsOf(String department) {
        return appointments.ofDepartment(department).stream()
                .map(Appointment::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isDeputising(String subject, Collection<String> slugs) {
        Map<Role, Set<String>> byRole = appointments.ofPerson(subject).stream()
                .collect(Collectors.groupingBy(
                        Appointment::role,
                        Collectors.flatMapping(appointment -> appointment.departments().stream(), Collectors.toSet())));
        return byRole.getOrDefault(Role.DEPUTY, Set.of()).stream()
                .filter(slugs::contains)
                .filter(slug -> !byRole.getOrDefault(Role.COORDINATOR, Set.of()).contains(slug))
                .anyMatch(this::misses);
    }

    /** Whether one of its coordinators is away today. */
    private boolean misses(String slug) {
        return appointments.ofDepartment(slug).stream()
                .filter(appointment -> appointment.role() == Role.COORDINATOR)
                .anyMatch(appointment ->
                        appointment.absenceOn(appointments.today()).isPresent());
    }
}
