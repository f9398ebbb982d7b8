package city.weltoffen.networking.coordinator.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.AppointmentId;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.coordinator.Farewell;
import city.weltoffen.networking.coordinator.Successor;
import city.weltoffen.networking.succession.HeldMatters;
import city.weltoffen.networking.succession.OpenMatter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coordinators who leave: everything open goes to a successor in one action. */
@RestController
@RequestMapping("/api/coordinators")
@Tag(name = "coordinators")
class FarewellController {

    private final Farewell farewell;
    private final Appointments appointments;
    private final HeldMatters held;
    private final Clock businessClock;

    FarewellController(Farewell farewell, Appointments appointments, HeldMatters held, Clock businessClock) {
        this.farewell = farewell;
        this.appointments = appointments;
        this.held = held;
        this.businessClock = businessClock;
    }

    @GetMapping("/persons/{subject}/held")
    @Allow(Who.OFFICE)
    @Operation(summary = "What a successor of this person would take over in this service")
    List<OpenMatter> held(@PathVariable String subject) {
        return held.of(subject);
    }

    @PostMapping("/persons/{subject}/leave")
    @Allow(Who.OFFICE)
    @Operation(
            summary = "Ends all appointments of a person and hands over to a successor",
            description = "A last day to come is a plan. The successor is appointed where they are not yet.")
    List<AppointmentResponse> leave(@PathVariable String subject, @Valid @RequestBody LeaveRequest request) {
        return farewell.leave(subject, dayOf(request.lastDay()), successor(request.successor())).stream()
                .map(AppointmentResponse::of)
                .toList();
    }

    @PostMapping("/{id}/dismiss")
    @Allow(Who.OFFICE)
    @Operation(summary = "Ends one appointment, today when nothing is said; a last day to come is a plan")
    AppointmentResponse dismiss(
            @PathVariable String id, @Valid @RequestBody(required = false) @Nullable DismissRequest request) {
        LocalDate lastDay = dayOf(request == null ? null : request.lastDay());
        Successor successor = request == null || request.successor() == null ? null : successor(request.successor());
        return AppointmentResponse.of(farewell.dismiss(new AppointmentId(id), lastDay, successor));
    }

    @PostMapping("/{id}/stay")
    @Allow(Who.OFFICE)
    @Operation(summary = "Withdraws the planned end of an appointment")
    AppointmentResponse stay(@PathVariable String id) {
        return AppointmentResponse.of(appointments.stay(new AppointmentId(id)));
    }

    private LocalDate dayOf(@Nullable LocalDate lastDay) {
        return lastDay == null ? LocalDate.now(businessClock) : lastDay;
    }

    /** Who was appointed once is known by name. */
    private Successor successor(SuccessorRequest request) {
        String subject = request.subject().strip();
        String name = request.name() == null || request.name().isBlank()
                ? appointments.everyOf(subject).stream()
                        .findFirst()
                        .map(Appointment::name)
                        .orElseThrow(() -> DomainProblem.invalid("#/successor/name", "name-missing"))
                : request.name().strip();
        return new Successor(subject, name);
    }

    /** @param lastDay today when nothing is said */
    record LeaveRequest(
            @Nullable LocalDate lastDay, @NotNull @Valid SuccessorRequest successor) {}

    /** @param lastDay today when nothing is said */
    record DismissRequest(
            @Nullable LocalDate lastDay, @Valid @Nullable SuccessorRequest successor) {}

    /** @param name of somebody who was never appointed */
    record SuccessorRequest(
            @NotBlank @Size(max = 200) String subject,
            @Size(max = 200) @Nullable String name) {}
}
