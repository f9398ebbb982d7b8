package city.weltoffen.networking.department.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Role;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.DepartmentProfile;
import java.util.List;

/**
 * A department with those who coordinate it today.
 *
 * @param id its slug
 * @param example shipped as an example, no statement about the city
 */
record DepartmentResponse(
        String id,
        LocalizedText name,
        LocalizedText directorate,
        boolean example,
        List<String> languages,
        DepartmentProfile profile,
        List<Coordinator> coordinators) {

    record Coordinator(String subject, String name, Role role) {}

    static DepartmentResponse of(Department department, List<Appointment> inForce) {
        return new DepartmentResponse(
                department.id().value(),
                department.details().name(),
                department.details().directorate(),
                department.example(),
                department.details().languages(),
                department.details().profile(),
                inForce.stream()
                        .filter(appointment -> appointment
                                .departments()
                                .contains(department.id().value()))
                        .map(appointment ->
                                new Coordinator(appointment.person(), appointment.name(), appointment.role()))
                        .toList());
    }
}
