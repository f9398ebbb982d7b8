package city.weltoffen.networking.coordinator;

import city.weltoffen.events.Addressee;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Notice;
import city.weltoffen.events.Tags;
import city.weltoffen.events.networking.CoordinatorAbsent;
import city.weltoffen.events.networking.CoordinatorAppointed;
import city.weltoffen.events.networking.CoordinatorDismissed;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an appointment tells others what happened to it. */
final class AppointmentVoice {

    private final Appointment appointment;
    private final LocalizedText departmentNames;

    AppointmentVoice(Appointment appointment, LocalizedText departmentNames) {
        this.appointment = appointment;
        this.departmentNames = departmentNames;
    }

    DomainEvent appointed() {
        return appointed("Koordination übernommen", "Coordinator appointed");
    }

    /** It holds for other departments; whoever copies it replaces them. */
    DomainEvent changed() {
        return appointed("Koordination geändert", "Coordinator's departments changed");
    }

    private DomainEvent appointed(String german, String english) {
        return new CoordinatorAppointed(
                notice(german, english, toThePerson()),
                appointment.person(),
                appointment.departments(),
                appointment.role().name(),
                appointment.since(),
                appointment.until());
    }

    DomainEvent absent(Absence absence) {
        return away("Koordination abwesend", "Coordinator absent", absence, null);
    }

    DomainEvent present(Absence withdrawn) {
        return away("Abwesenheit zurückgenommen", "Absence withdrawn", withdrawn, true);
    }

    private DomainEvent away(String german, String english, Absence absence, @Nullable Boolean withdrawn) {
        return new CoordinatorAbsent(
                notice(german, english, toThePerson()),
                appointment.person(),
                absence.from(),
                absence.to(),
                withdrawn,
                appointment.absences().stream().map(Absence::fact).toList());
    }

    DomainEvent dismissed(LocalDate lastDay, @Nullable Successor successor) {
        List<Addressee> addressees = successor == null
                ? toThePerson()
                : Stream.concat(toThePerson().stream(), Stream.of(Addressee.person(successor.subject())))
                        .toList();
        return new CoordinatorDismissed(
                notice("Koordination beendet", "Coordinator dismissed", addressees),
                appointment.person(),
                lastDay,
                successor == null ? null : successor.subject());
    }

    private List<Addressee> toThePerson() {
        return List.of(Addressee.person(appointment.person()));
    }

    private Notice notice(String german, String english, List<Addressee> addressees) {
        return new Notice(
                new LocalizedText(german + ": " + departmentNames.de(), english + ": " + departmentNames.en()),
                "/departments/" + appointment.departments().getFirst(),
                Tags.none().withDepartments(new LinkedHashSet<>(appointment.departments())),
                addressees);
    }
}
