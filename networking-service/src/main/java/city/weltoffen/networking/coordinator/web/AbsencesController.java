package city.weltoffen.networking.coordinator.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Allow;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.Who;
import city.weltoffen.networking.coordinator.Absence;
import city.weltoffen.networking.coordinator.AppointmentId;
import city.weltoffen.networking.coordinator.Appointments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Days on which a coordinator is away, entered by the person or the office; an absence is named by its first day. */
@RestController
@RequestMapping("/api/coordinators/{id}/absences")
@Tag(name = "coordinators")
class AbsencesController {

    private final Appointments appointments;

    AbsencesController(Appointments appointments) {
        this.appointments = appointments;
    }

    @PostMapping
    @Allow(Who.MEMBERS)
    @Operation(summary = "Enters days of absence; the person or the office may")
    AppointmentResponse absent(@PathVariable String id, @Valid @RequestBody AbsenceRequest request, Identity identity) {
        return AppointmentResponse.of(appointments.absent(own(id, identity), request.absence()));
    }

    @PostMapping("/{from}/change")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Changes an absence; the person or the office may")
    AppointmentResponse change(
            @PathVariable String id,
            @PathVariable LocalDate from,
            @Valid @RequestBody AbsenceRequest request,
            Identity identity) {
        return AppointmentResponse.of(appointments.changeAbsence(own(id, identity), from, request.absence()));
    }

    @PostMapping("/{from}/withdraw")
    @Allow(Who.MEMBERS)
    @Operation(summary = "Withdraws an absence; the person or the office may")
    AppointmentResponse withdraw(@PathVariable String id, @PathVariable LocalDate from, Identity identity) {
        return AppointmentResponse.of(appointments.withdrawAbsence(own(id, identity), from));
    }

    private AppointmentId own(String id, Identity identity) {
        AppointmentId appointment = new AppointmentId(id);
        if (!appointments.require(appointment).person().equals(identity.subject()) && !identity.isOffice()) {
            throw DomainProblem.forbidden();
        }
        return appointment;
    }

    record AbsenceRequest(@NotNull LocalDate from, @NotNull LocalDate to) {

        Absence absence() {
            return new Absence(from, to);
        }
    }
}
