package city.weltoffen.networking.department.web;

import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.department.Department;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Departments as the API shows them, with those who coordinate them. */
@Component
class DepartmentAnswers {

    private final Appointments appointments;
    private final Clock businessClock;

    DepartmentAnswers(Appointments appointments, Clock businessClock) {
        this.appointments = appointments;
        this.businessClock = businessClock;
    }

    PageOf<DepartmentResponse> of(PageOf<Department> page) {
        List<Appointment> inForce = appointments.inForce();
        return page.map(department -> DepartmentResponse.of(department, inForce, today()));
    }

    ResponseEntity<DepartmentResponse> of(Department department) {
        return Versioned.ok(department.version(), response(department));
    }

    ResponseEntity<DepartmentResponse> created(Department department) {
        return Versioned.created(
                "/api/departments/" + department.id().value(), department.version(), response(department));
    }

    private DepartmentResponse response(Department department) {
        String slug = department.id().value();
        return DepartmentResponse.of(department, appointments.ofDepartment(slug), today());
    }

    LocalDate today() {
        return LocalDate.now(businessClock);
    }
}
