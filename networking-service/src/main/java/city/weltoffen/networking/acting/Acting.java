package city.weltoffen.networking.acting;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.security.Actor;
import city.weltoffen.defaults.security.CurrentIdentity;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Appointments;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Knows the moment of an act and, from the appointments of that day, whether it is done in somebody's place. */
@Component
public class Acting {

    private final Directory directory;
    private final Appointments appointments;
    private final Actor actor;
    private final CurrentIdentity current;
    private final Clock businessClock;

    Acting(Directory directory, Appointments appointments, Actor actor, CurrentIdentity current, Clock businessClock) {
        this.directory = directory;
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
        return moment(directory.isDeputising(actor.subject(), department));
    }

    private Moment moment(boolean deputising) {
        Person by =
                new Person(actor.subject(), current.find().map(Identity::name).orElse(null));
        return new Moment(businessClock.instant(), today(), by, deputising);
    }

    public LocalDate today() {
        return LocalDate.now(businessClock);
    }

    /** Whether somebody is away on a day. */
    public boolean isAway(String subject, LocalDate day) {
        return appointments.ofPerson(subject).stream().anyMatch(appointment -> isAway(appointment, day));
    }

    /** Whether the person appointed is away on a day. */
    public static boolean isAway(Appointment appointment, LocalDate day) {
        return appointment.absenceOn(day).isPresent();
    }
}
