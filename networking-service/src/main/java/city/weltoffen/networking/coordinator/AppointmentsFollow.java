package city.weltoffen.networking.coordinator;

import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.succession.DepartmentFollower;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who coordinates a department coordinates its successor, unless they do so already. */
@Component
class AppointmentsFollow implements DepartmentFollower {

    private final Appointments appointments;

    AppointmentsFollow(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public void follow(DepartmentSuccession succession) {
        appointments.notEndedFor(succession.slug()).stream()
                .filter(appointment -> appointment.until() == null)
                .forEach(appointment -> follow(appointment, succession));
    }

    private void follow(Appointment appointment, DepartmentSuccession succession) {
        String successor = succession.successor();
        boolean there = appointment.departments().contains(successor)
                || appointments.holds(appointment.person(), successor, appointment.role());
        List<String> departments = appointment.departments().stream()
                .filter(slug -> !there || !slug.equals(succession.slug()))
                .map(slug -> slug.equals(succession.slug()) ? successor : slug)
                .toList();
        if (departments.isEmpty()) {
            appointments.update(appointment.id(), ending -> ending.dismiss(lastDayOf(appointment, succession), null));
        } else {
            Coverage coverage = appointments.coverageOfAny(departments);
            appointments.update(appointment.id(), following -> following.cover(coverage, succession.on()));
        }
    }

    private static LocalDate lastDayOf(Appointment appointment, DepartmentSuccession succession) {
        LocalDate before = succession.on().minusDays(1);
        return before.isBefore(appointment.since()) ? appointment.since() : before;
    }
}
