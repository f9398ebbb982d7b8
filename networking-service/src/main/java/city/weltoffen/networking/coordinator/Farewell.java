package city.weltoffen.networking.coordinator;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.defaults.problems.DomainProblem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets coordinators leave. The successor is appointed where they do not coordinate yet, and the event of the end makes
 * every feature of every service hand over what is open. A last day to come is a plan that is carried out on the day
 * after it.
 */
@Component
public class Farewell implements Job {

    private final Appointments appointments;

    Farewell(Appointments appointments) {
        this.appointments = appointments;
    }

    /**
     * Ends one appointment.
     *
     * @throws DomainProblem when the successor is the person, or the last day lies before the first
     */
    public Appointment dismiss(AppointmentId id, LocalDate lastDay, @Nullable Successor successor) {
        Appointment appointment = appointments.require(id);
        if (successor != null && successor.subject().equals(appointment.person())) {
            throw DomainProblem.invalid("#/successor/subject", "same-person");
        }
        Leaving leaving = new Leaving(lastDay, successor);
        if (lastDay.isAfter(appointments.today())) {
            return appointments.update(id, planned -> planned.planLeaving(leaving));
        }
        return carryOut(appointment, leaving);
    }

    /**
     * Ends everything to which a person is appointed, in one action.
     *
     * @throws DomainProblem {@code not-appointed} when there is nothing
     */
    public List<Appointment> leave(String subject, LocalDate lastDay, Successor successor) {
        List<Appointment> held = appointments.notEndedOf(subject).stream()
                .filter(appointment -> appointment.until() == null)
                .toList();
        if (held.isEmpty()) {
            throw DomainProblem.invalid("#/subject", "not-appointed");
        }
        if (held.stream().anyMatch(appointment -> lastDay.isBefore(appointment.since()))) {
            throw DomainProblem.invalid("#/lastDay", "ends-before-begin");
        }
        return held.stream()
                .map(appointment -> dismiss(appointment.id(), lastDay, successor))
                .toList();
    }

    /** Appoints before it dismisses: what fails in between is done again and appoints nobody twice. */
    private Appointment carryOut(Appointment appointment, Leaving leaving) {
        Successor successor = leaving.successor();
        if (successor != null && appointment.until() == null) {
            appointment.requireNotBeforeBegin(leaving.lastDay());
            appoint(successor, appointment);
        }
        return appointments.update(appointment.id(), ending -> ending.dismiss(leaving.lastDay(), successor));
    }

    private void appoint(Successor successor, Appointment appointment) {
        List<String> missing = appointment.departments().stream()
                .filter(slug -> !appointments.holds(successor.subject(), slug, appointment.role()))
                .toList();
        if (!missing.isEmpty()) {
            appointments.appoint(
                    successor.subject(), successor.name(), missing, appointment.role(), appointments.today());
        }
    }

    @Override
    public String name() {
        return "end-appointments";
    }

    @Override
    public void run() {
        LocalDate today = appointments.today();
        for (Appointment appointment : appointments.leaving()) {
            Leaving leaving = appointment.leaving();
            if (leaving != null && leaving.lastDay().isBefore(today)) {
                carryOut(appointment, leaving);
            }
        }
    }
}
