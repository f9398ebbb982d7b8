package city.weltoffen.networking.coordinator;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CoordinatorAbsent;
import city.weltoffen.events.networking.CoordinatorAppointed;
import city.weltoffen.events.networking.CoordinatorDismissed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person coordinates departments, or deputises. The person's name stays here and is in no event. */
@Document("appointments")
public class Appointment extends Aggregate {

    @Id
    private final AppointmentId id;

    private final String person;
    private final String name;
    private final List<String> departments;
    private final LocalizedText departmentNames;
    private final Role role;
    private final LocalDate since;
    private @Nullable LocalDate until;
    private final List<Absence> absences;

    @PersistenceCreator
    Appointment(
            AppointmentId id,
            String person,
            String name,
            List<String> departments,
            LocalizedText departmentNames,
            Role role,
            LocalDate since,
            @Nullable LocalDate until,
            List<Absence> absences) {
        this.id = id;
        this.person = person;
        this.name = name;
        this.departments = List.copyOf(departments);
        this.departmentNames = departmentNames;
        this.role = role;
        this.since = since;
        this.until = until;
        this.absences = new ArrayList<>(absences);
    }

    /** @param departmentNames as they are called on that day, for titles */
    static Appointment appoint(
            String person,
            String name,
            List<String> departments,
            LocalizedText departmentNames,
            Role role,
            LocalDate since) {
        var appointment = new Appointment(
                AppointmentId.next(), person, name, departments, departmentNames, role, since, null, List.of());
        appointment.record(new CoordinatorAppointed(
                appointment.notice("Koordination übernommen", "Coordinator appointed"),
                person,
                departments,
                role.name(),
                since,
                null));
        return appointment;
    }

    /** The person is away for some days. */
    void absent(Absence absence) {
        requireInForce(absence.from());
        if (absences.contains(absence)) {
            return;
        }
        absences.add(absence);
        record(new CoordinatorAbsent(
                notice("Koordination abwesend", "Coordinator absent"), person, absence.from(), absence.to()));
    }

    /** Ends the appointment with a last day. */
    void dismiss(LocalDate lastDay) {
        requireInForce(lastDay);
        if (lastDay.equals(until)) {
            return;
        }
        until = lastDay;
        record(new CoordinatorDismissed(notice("Koordination beendet", "Coordinator dismissed"), person, lastDay, null));
    }

    private void requireInForce(LocalDate day) {
        if (!holdsOn(day)) {
            throw new DomainProblem("appointment-not-in-force", day.toString());
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    private Notice notice(String german, String english) {
        return new Notice(
                new LocalizedText(german + ": " + departmentNames.de(), english + ": " + departmentNames.en()),
                "/departments/" + departments.getFirst(),
                Tags.none().withDepartments(new LinkedHashSet<>(departments)),
                List.of(Addressee.person(person)));
    }

    @Override
    public AppointmentId id() {
        return id;
    }

    /** Opaque subject of the person. */
    public String person() {
        return person;
    }

    public String name() {
        return name;
    }

    public List<String> departments() {
        return departments;
    }

    public Role role() {
        return role;
    }

    public LocalDate since() {
        return since;
    }

    public @Nullable LocalDate until() {
        return until;
    }

    public List<Absence> absences() {
        return List.copyOf(absences);
    }
}
