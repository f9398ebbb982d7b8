package city.weltoffen.networking.coordinator;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private List<String> departments;
    private LocalizedText departmentNames;
    private final Role role;
    private final LocalDate since;
    private @Nullable LocalDate until;
    private List<Absence> absences;
    private List<Covered> former = new ArrayList<>();
    private @Nullable Leaving leaving;

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
        this.absences = List.copyOf(absences);
    }

    static Appointment appoint(String person, String name, Coverage coverage, Role role, LocalDate since) {
        var appointment = new Appointment(
                AppointmentId.next(), person, name, coverage.slugs(), coverage.names(), role, since, null, List.of());
        appointment.record(appointment.voice().appointed());
        return appointment;
    }

    /**
     * Holds for other departments from a day on.
     *
     * @param from first day on which it does
     */
    void cover(Coverage now, LocalDate from) {
        requireNotEnded();
        if (now.slugs().equals(departments)) {
            return;
        }
        departments.stream()
                .filter(slug -> !now.slugs().contains(slug))
                .forEach(slug -> former.add(new Covered(slug, from.minusDays(1))));
        departments = now.slugs();
        departmentNames = now.names();
        record(voice().changed());
    }

    /** The person is away for some days. */
    void absent(Absence absence) {
        requireInForce(absence.from());
        if (!absences.contains(absence)) {
            absences = away().with(absence).days();
            record(voice().absent(absence));
        }
    }

    /** @param from first day of the absence as it was */
    void changeAbsence(LocalDate from, Absence now) {
        requireInForce(now.from());
        Absence before = away().beginning(from);
        if (!before.equals(now)) {
            absences = away().without(before).with(now).days();
            record(voice().absent(now));
        }
    }

    void withdrawAbsence(LocalDate from) {
        Absence before = away().beginning(from);
        absences = away().without(before).days();
        record(voice().present(before));
    }

    /** Will end on a day to come. */
    void planLeaving(Leaving plan) {
        requireNotEnded();
        requireNotBeforeBegin(plan.lastDay());
        leaving = plan;
        changeQuietly();
    }

    /** @throws DomainProblem {@code not-found} when nobody is about to leave */
    void stay() {
        if (leaving == null) {
            throw DomainProblem.notFound(id.value());
        }
        leaving = null;
        changeQuietly();
    }

    /** Ends with a last day, and hands over to a successor where there is one. */
    void dismiss(LocalDate lastDay, @Nullable Successor successor) {
        if (lastDay.equals(until)) {
            return;
        }
        requireNotEnded();
        requireNotBeforeBegin(lastDay);
        until = lastDay;
        leaving = null;
        record(voice().dismissed(lastDay, successor));
    }

    void requireNotBeforeBegin(LocalDate lastDay) {
        if (lastDay.isBefore(since)) {
            throw DomainProblem.invalid("#/lastDay", "ends-before-begin");
        }
    }

    private void requireNotEnded() {
        if (until != null) {
            throw new DomainProblem("appointment-ended", until.toString());
        }
    }

    private void requireInForce(LocalDate day) {
        if (!holdsOn(day)) {
            throw new DomainProblem("appointment-not-in-force", day.toString());
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    private Absences away() {
        return new Absences(absences);
    }

    private AppointmentVoice voice() {
        return new AppointmentVoice(this, departmentNames);
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

    /** The first first. */
    public List<Absence> absences() {
        return away().days();
    }

    public Optional<Absence> absenceOn(LocalDate day) {
        return away().on(day);
    }

    /** Departments for which it held and does no more. */
    public List<Covered> former() {
        return List.copyOf(former);
    }

    /** When the person is about to leave. */
    public @Nullable Leaving leaving() {
        return leaving;
    }
}
