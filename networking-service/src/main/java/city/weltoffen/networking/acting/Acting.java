package city.weltoffen.networking.acting;

import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.coordinator.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows the moment of an act and, from the appointments of that day, whether it is done in somebody's place. */
@Component
public class Acting {

    private final Appointments appointments;
    private final Actor actor;
    private final CurrentIdentity current;
    private final Clock businessClock;

    Acting(Appointments appointments, Actor actor, CurrentIdentity current, Clock businessClock) {
        this.appointments = appointments;
        this.actor = actor;
        this.current = current;
        this.businessClock = businessClock;
    }

    /** The moment of an act that is nobody's place but one's own. */
    public Moment now() {
        return moment(false);
    }

    /** The moment of an act for a department. */
    public Moment nowFor(String department) {
        return moment(deputises(actor.subject(), department));
    }

    private Moment moment(boolean deputising) {
        Person by =
                new Person(actor.subject(), current.find().map(Identity::name).orElse(null));
        return new Moment(businessClock.instant(), today(), by, deputising);
    }

    public LocalDate today() {
        return LocalDate.now(businessClock);
    }

    /** Whether somebody deputises in a department whose coordinator is away today. */
    boolean deputises(String subject, String department) {
        List<Appointment> inForce = appointments.ofDepartment(department);
        boolean deputy = inForce.stream()
                .anyMatch(appointment -> appointment.person().equals(subject) && appointment.role() == Role.DEPUTY);
        return deputy
                && inForce.stream()
                        .anyMatch(
                                appointment -> appointment.role() == Role.COORDINATOR && isAway(appointment, today()));
    }

    /** Whether somebody is away on a day. */
    public boolean isAway(String subject, LocalDate day) {
        return appointments.ofPerson(subject).stream().anyMatch(appointment -> isAway(appointment, day));
    }

    /** Whether the person appointed is away on a day. */
    public static boolean isAway(Appointment appointment, LocalDate day) {
        return appointment.absences().stream()
                .anyMatch(absence -> !day.isBefore(absence.from()) && !day.isAfter(absence.to()));
    }
}
