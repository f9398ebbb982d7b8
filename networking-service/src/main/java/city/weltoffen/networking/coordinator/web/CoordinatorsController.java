package city.weltoffen.networking.coordinator.web;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.defaults.web.PageOf;
import city.weltoffen.defaults.web.PageQuery;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.coordinator.Absence;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.AppointmentId;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.coordinator.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
    PageOf<AppointmentResponse> list(@ParameterObject @Valid PageQuery page) {
        return page.of(appointments.inForce()).map(AppointmentResponse::of);
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
                request.subject(),
                request.name(),
                request.departments(),
                request.role() == null ? Role.COORDINATOR : request.role(),
                request.since() == null ? LocalDate.now(businessClock) : request.since());
        return Versioned.created(
                "/api/coordinators/" + appointment.id().value(),
                appointment.version(),
                AppointmentResponse.of(appointment));
    }

    @PostMapping("/{id}/absences")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Enters days of absence; the person or the office may")
    AppointmentResponse absent(@PathVariable String id, @Valid @RequestBody AbsenceRequest request, Identity identity) {
        Appointment appointment = appointments.require(new AppointmentId(id));
        if (!identity.isOffice() && !appointment.person().equals(identity.subject())) {
            throw city.weltoffen.defaults.problems.DomainProblem.forbidden();
        }
        return AppointmentResponse.of(appointments.absent(appointment.id(), new Absence(request.from(), request.to())));
    }

    @PostMapping("/{id}/dismiss")
    @Allow(Who.OFFICE)
    @Operation(summary = "Ends an appointment today")
    AppointmentResponse dismiss(@PathVariable String id) {
        return AppointmentResponse.of(appointments.dismiss(new AppointmentId(id), LocalDate.now(businessClock)));
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

    record AbsenceRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** @param coordinates slugs of the departments the person acts for today */
    record MyAppointments(String subject, List<AppointmentResponse> appointments, List<String> coordinates) {}
}
