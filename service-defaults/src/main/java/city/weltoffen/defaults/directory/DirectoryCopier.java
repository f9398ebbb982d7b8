package city.weltoffen.defaults.directory;

import city.weltoffen.defaults.consuming.EventHandler;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.networking.CoordinatorAbsent;
import city.weltoffen.events.networking.CoordinatorAppointed;
import city.weltoffen.events.networking.CoordinatorDismissed;
import city.weltoffen.events.networking.DepartmentChanged;
import city.weltoffen.events.networking.DepartmentDissolved;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentMerged;
import city.weltoffen.events.networking.DepartmentRegistered;
import city.weltoffen.events.networking.DepartmentSplit;
import city.weltoffen.events.networking.DepartmentSuccession;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps the directory copy current; an event that is not newer than the copy changes nothing. */
final class DirectoryCopier implements EventHandler {

    private final MongoTemplate template;

    DirectoryCopier(MongoTemplate template) {
        this.template = template;
    }

    @Override
    public void on(EventEnvelope event) {
        switch (event.kind()) {
            case "department.registered" ->
                copy(event, event.as(DepartmentRegistered.class).department());
            case "department.changed" ->
                copy(event, event.as(DepartmentChanged.class).department());
            case "department.merged" ->
                ended(event, event.as(DepartmentMerged.class).succession());
            case "department.split" ->
                ended(event, event.as(DepartmentSplit.class).succession());
            case "department.dissolved" ->
                ended(event, event.as(DepartmentDissolved.class).succession());
            case "coordinator.appointed" -> appointed(event, event.as(CoordinatorAppointed.class));
            case "coordinator.absent" -> absent(event, event.as(CoordinatorAbsent.class));
            case "coordinator.dismissed" -> dismissed(event, event.as(CoordinatorDismissed.class));
            default -> {}
        }
    }

    private void copy(EventEnvelope event, DepartmentFacts department) {
        CopiedDepartment known = template.findById(department.slug(), CopiedDepartment.class);
        if (known == null || known.sequence() < event.sequence()) {
            template.save(new CopiedDepartment(
                    department.slug(), department.name(), department.themes(), null, null, event.sequence()));
        }
    }

    /** Its themes go: nobody finds it by them any more. */
    private void ended(EventEnvelope event, DepartmentSuccession succession) {
        CopiedDepartment known = template.findById(succession.slug(), CopiedDepartment.class);
        if (known == null || known.sequence() < event.sequence()) {
            template.save(new CopiedDepartment(
                    succession.slug(),
                    succession.name(),
                    List.of(),
                    succession.on(),
                    succession.successor(),
                    event.sequence()));
        }
    }

    private void appointed(EventEnvelope event, CoordinatorAppointed appointment) {
        CopiedAppointment known = template.findById(event.subject(), CopiedAppointment.class);
        if (known == null || known.sequence() < event.sequence()) {
            template.save(new CopiedAppointment(
                    event.subject(),
                    appointment.person(),
                    appointment.departments(),
                    appointment.role(),
                    appointment.since(),
                    appointment.until(),
                    known == null ? List.of() : known.away(),
                    event.sequence()));
        }
    }

    private void absent(EventEnvelope event, CoordinatorAbsent absence) {
        CopiedAppointment known = template.findById(event.subject(), CopiedAppointment.class);
        if (known != null && known.sequence() < event.sequence()) {
            template.save(known.away(daysAway(known, absence), event.sequence()));
        }
    }

    /** All that are told now; an event of an older build told only the one that came. */
    private static List<CopiedAbsence> daysAway(CopiedAppointment known, CoordinatorAbsent absence) {
        if (Boolean.TRUE.equals(absence.withdrawn()) || !absence.absences().isEmpty()) {
            return absence.absences().stream()
                    .map(days -> new CopiedAbsence(days.from(), days.to()))
                    .toList();
        }
        return Stream.concat(known.away().stream(), Stream.of(new CopiedAbsence(absence.from(), absence.to())))
                .toList();
    }

    private void dismissed(EventEnvelope event, CoordinatorDismissed dismissal) {
        CopiedAppointment known = template.findById(event.subject(), CopiedAppointment.class);
        if (known != null && known.sequence() < event.sequence()) {
            template.save(known.endingOn(dismissal.lastDay(), event.sequence()));
        }
    }
}
