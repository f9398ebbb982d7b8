package city.weltoffen.networking.department.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.coordinator.Absence;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Role;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.DepartmentProfile;
import city.weltoffen.networking.department.Ending;
import city.weltoffen.networking.department.FormerNaming;
import city.weltoffen.networking.department.PlannedChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department with those who coordinate it today.
 *
 * @param id its slug
 * @param example shipped as an example, no statement about the city
 * @param former names and directorates that it had, oldest first
 * @param planned changes to come, the next first
 * @param ended how it ended, if it did
 */
record DepartmentResponse(
        String id,
        LocalizedText name,
        LocalizedText directorate,
        boolean example,
        List<String> languages,
        DepartmentProfile profile,
        List<Coordinator> coordinators,
        List<FormerNaming> former,
        List<PlannedChange> planned,
        @Nullable Ending ended) {

    /**
     * @param appointment id of the appointment
     * @param absentUntil last day of the absence, when the person is away today
     */
    record Coordinator(
            String appointment,
            String subject,
            String name,
            Role role,
            @Nullable LocalDate absentUntil) {

        static Coordinator of(Appointment appointment, LocalDate today) {
            return new Coordinator(
                    appointment.id().value(),
                    appointment.person(),
                    appointment.name(),
                    appointment.role(),
                    appointment.absenceOn(today).map(Absence::to).orElse(null));
        }
    }

    static DepartmentResponse of(Department department, List<Appointment> inForce, LocalDate today) {
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
                        .map(appointment -> Coordinator.of(appointment, today))
                        .toList(),
                department.former(),
                department.planned(),
                department.ended().orElse(null));
    }
}
