package city.weltoffen.networking.coordinator.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.AppointmentId;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.coordinator.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who coordinates which department, appointed by the international office. */
@RestController
@RequestMapping("/api/coordinators")
@Tag(name = "coordinators")
class CoordinatorsController {

    private final Appointments appointments;
    private final Directory directory;
    private final Clock businessClock;

    CoordinatorsController(Appointments appointments, Directory directory, Clock businessClock) {
        this.appointments = appointments;
        this.directory = directory;
        this.businessClock = businessClock;
    }

    @GetMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Appointments that hold today")
    PageOf<AppointmentResponse> list(
            @ParameterObject @Valid PageQuery page,
            @Parameter(description = "Slug of the department for which they hold") @RequestParam @Nullable
                    String department,
            @Parameter(description = "Of a department: those that held and do no more, instead")
                    @RequestParam(defaultValue = "false")
                    boolean past) {
        return page.inFixedOrder().of(found(department, past)).map(AppointmentResponse::of);
    }

    private List<Appointment> found(@Nullable String department, boolean past) {
        if (department == null) {
            return appointments.inForce();
        }
        return past ? appointments.pastOfDepartment(department) : appointments.ofDepartment(department);
    }

    @GetMapping("/me")
    @Allow(Who.SIGNED_IN)
    @Operation(summary = "My own appointments and the departments I act for today")
    MyAppointments mine(Identity identity) {
        return new MyAppointments(
                identity.subject(),
                appointments.ofPerson(identity.subject()).stream()
                        .map(AppointmentResponse::of)
                        .toList(),
                List.copyOf(new TreeSet<>(directory.coordinatedBy(identity.subject()))));
    }

    @PostMapping
    @Allow(Who.OFFICE)
    @Operation(summary = "Appoints a coordinator or deputy")
    ResponseEntity<AppointmentResponse> appoint(@Valid @RequestBody AppointmentRequest request) {
        Appointment appointment = appointments.appoint(
                request.subject().strip(),
                request.name().strip(),
                request.departments(),
                request.role() == null ? Role.COORDINATOR : request.role(),
                request.since() == null ? LocalDate.now(businessClock) : request.since());
        return Versioned.created(
                "/api/coordinators/" + appointment.id().value(),
                appointment.version(),
                AppointmentResponse.of(appointment));
    }

    @PostMapping("/{id}/departments")
    @Allow(Who.OFFICE)
    @Operation(summary = "Changes for which departments an appointment holds, from today on")
    AppointmentResponse cover(@PathVariable String id, @Valid @RequestBody CoverageRequest request) {
        return AppointmentResponse.of(appointments.cover(new AppointmentId(id), request.departments()));
    }

    /**
     * @param subject opaque subject of the person at the identity provider
     * @param name shown to members, in no event
     * @param role {@code COORDINATOR} when nothing is said
     * @param since today when nothing is said
     */
    record AppointmentRequest(
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 200) String name,
            @NotEmpty @Size(max = 20) List<@NotBlank String> departments,
            @Nullable Role role,
            @Nullable LocalDate since) {}

    record CoverageRequest(@NotEmpty @Size(max = 20) List<@NotBlank String> departments) {}

    /** @param coordinates slugs of the departments the person acts for today */
    record MyAppointments(String subject, List<AppointmentResponse> appointments, List<String> coordinates) {}
}
