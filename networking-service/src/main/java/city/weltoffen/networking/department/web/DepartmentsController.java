package city.weltoffen.networking.department.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.DepartmentDetails;
import city.weltoffen.networking.department.DepartmentId;
import city.weltoffen.networking.department.Departments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Departments and their profiles. */
@RestController
@RequestMapping("/api/departments")
@Tag(name = "departments")
class DepartmentsController {

    private final Departments departments;
    private final DepartmentAnswers answers;
    private final Directory directory;

    DepartmentsController(Departments departments, DepartmentAnswers answers, Directory directory) {
        this.departments = departments;
        this.answers = answers;
        this.directory = directory;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Departments with their coordinators, by German name")
    PageOf<DepartmentResponse> list(
            @ParameterObject @Valid PageQuery page,
            @Parameter(description = "Those that ended, instead of those that go on")
                    @RequestParam(defaultValue = "false")
                    boolean ended) {
        return answers.of(page.inFixedOrder().of(ended ? departments.ended() : departments.all()));
    }

    @PostMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Registers a department")
    ResponseEntity<DepartmentResponse> register(@Valid @RequestBody DepartmentRegistration request) {
        DepartmentId id = new DepartmentId(request.id());
        return answers.created(
                departments.register(id, false, request.department().details()));
    }

    @GetMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(summary = "One department, also one that ended")
    ResponseEntity<DepartmentResponse> get(@PathVariable String id) {
        return answers.of(departments.require(new DepartmentId(id)));
    }

    @PutMapping("/{id}")
    @Allow(Who.MEMBERS)
    @Operation(
            summary = "Changes a department; its coordinators and the international office may",
            description = "Name and directorate only the office changes.")
    ResponseEntity<DepartmentResponse> change(
            @PathVariable String id,
            ExpectedVersion expected,
            @Valid @RequestBody DepartmentRequest request,
            Identity identity) {
        Department department = departments.require(new DepartmentId(id));
        DepartmentDetails details = request.details();
        boolean renamed = !details.naming().equals(department.details().naming());
        if (!identity.isOffice()
                && (renamed || !directory.coordinatedBy(identity.subject()).contains(id))) {
            throw DomainProblem.forbidden();
        }
        return answers.of(departments.change(department.id(), expected, details));
    }

    /** @param id its slug, for good */
    record DepartmentRegistration(
            @NotBlank @Size(min = 2, max = 50) @Pattern(regexp = DepartmentId.FORM)
            String id,

            @NotNull @Valid DepartmentRequest department) {}
}
