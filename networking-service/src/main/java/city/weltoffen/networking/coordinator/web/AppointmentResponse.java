package city.weltoffen.networking.coordinator.web;

import city.weltoffen.networking.coordinator.Absence;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Covered;
import city.weltoffen.networking.coordinator.Leaving;
import city.weltoffen.networking.coordinator.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as members see it.
 *
 * @param former departments for which it held and does no more
 * @param leaving when the person is about to leave, and who takes over
 */
record AppointmentResponse(
        String id,
        String subject,
        String name,
        List<String> departments,
        Role role,
        LocalDate since,
        @Nullable LocalDate until,
        List<Absence> absences,
        List<Covered> former,
        @Nullable Leaving leaving) {

    static AppointmentResponse of(Appointment appointment) {
        return new AppointmentResponse(
                appointment.id().value(),
                appointment.person(),
                appointment.name(),
                appointment.departments(),
                appointment.role(),
                appointment.since(),
                appointment.until(),
                appointment.absences(),
                appointment.former(),
                appointment.leaving());
    }
}
