package city.weltoffen.networking.department.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Departments and their profiles. */
@RestController
@RequestMapping("/api/departments")
@Tag(name = "departments")
class DepartmentsController {

    private final Departments departments;
    private final Appointments appointments;
    private final Directory directory;

    DepartmentsController(Departments departments, Appointments appointments, Directory directory) {
        this.departments = departments;
        this.appointments = appointments;
        this.directory = directory;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Departments with their coordinators, by German name")
    PageOf<DepartmentResponse> list(@ParameterObject @Valid PageQuery page) {
        List<Appointment> inForce = appointments.inForce();
        return page.of(departments.all()).map(department -> DepartmentResponse.of(department, inForce));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One department")
    ResponseEntity<DepartmentResponse> get(@PathVariable String id) {
        return answer(departments.require(new DepartmentId(id)));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes a department; its coordinators and the international office may")
    ResponseEntity<DepartmentResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody DepartmentRequest request,
            Identity identity) {
        Department department = departments.require(new DepartmentId(id));
        if (!identity.isOffice() && !directory.coordinatedBy(identity.subject()).contains(id)) {
            throw DomainProblem.forbidden();
        }
        return answer(departments.change(department.id(), expected, request.details()));
    }

    private ResponseEntity<DepartmentResponse> answer(Department department) {
        String slug = department.id().value();
        return Versioned.ok(department.version(), DepartmentResponse.of(department, appointments.ofDepartment(slug)));
    }
}
