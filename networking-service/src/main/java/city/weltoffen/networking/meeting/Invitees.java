package city.weltoffen.networking.meeting;

import city.weltoffen.events.Addressee;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.acting.Person;
import city.weltoffen.networking.coordinator.Appointment;
import city.weltoffen.networking.coordinator.Appointments;
import city.weltoffen.networking.coordinator.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is invited to a meeting, by the appointments of today. */
@Component
public class Invitees {

    private final Appointments appointments;

    Invitees(Appointments appointments) {
        this.appointments = appointments;
    }

    /** By name. */
    public List<Invitee> of(Invited invited, LocalDate day) {
        Map<String, Invitee> byPerson = new LinkedHashMap<>();
        appointed(invited)
                .forEach(appointment ->
                        byPerson.merge(appointment.person(), invitee(appointment, invited, day), Invitees::both));
        return byPerson.values().stream()
                .sorted(Comparator.comparing(
                        invitee -> String.valueOf(invitee.person().name())))
                .toList();
    }

    private Stream<Appointment> appointed(Invited invited) {
        return appointments.inForce().stream()
                .filter(appointment -> !departments(appointment, invited).isEmpty());
    }

    private static List<String> departments(Appointment appointment, Invited invited) {
        return appointment.departments().stream()
                .filter(slug ->
                        invited.departments().isEmpty() || invited.departments().contains(slug))
                .toList();
    }

    private static Invitee invitee(Appointment appointment, Invited invited, LocalDate day) {
        return new Invitee(
                new Person(appointment.person(), appointment.name()),
                departments(appointment, invited),
                appointment.role() == Role.DEPUTY,
                Acting.isAway(appointment, day));
    }

    private static Invitee both(Invitee one, Invitee other) {
        return new Invitee(
                one.person(),
                Stream.concat(one.departments().stream(), other.departments().stream())
                        .distinct()
                        .toList(),
                one.deputy() && other.deputy(),
                one.away() || other.away());
    }

    /** Somebody who is appointed today, whether invited or not. */
    public Optional<Person> appointed(String subject) {
        return appointments.ofPerson(subject).stream()
                .findFirst()
                .map(appointment -> new Person(subject, appointment.name()));
    }

    /** By whom an event reaches all who are invited. */
    List<Addressee> addressees(Invited invited) {
        TreeSet<String> departments = new TreeSet<>();
        appointed(invited).forEach(appointment -> departments.addAll(departments(appointment, invited)));
        return departments.stream().map(Addressee::coordinatorsOf).toList();
    }
}
