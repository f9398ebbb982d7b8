package city.weltoffen.defaults.directory;

import city.weltoffen.defaults.consuming.EventHandler;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.networking.CoordinatorAppointed;
import city.weltoffen.events.networking.CoordinatorDismissed;
import city.weltoffen.events.networking.DepartmentChanged;
import city.weltoffen.events.networking.DepartmentFacts;
import city.weltoffen.events.networking.DepartmentRegistered;
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
            case "coordinator.appointed" -> appointed(event, event.as(CoordinatorAppointed.class));
            case "coordinator.dismissed" -> dismissed(event, event.as(CoordinatorDismissed.class));
            default -> {}
        }
    }

    private void copy(EventEnvelope event, DepartmentFacts department) {
        CopiedDepartment known = template.findById(department.slug(), CopiedDepartment.class);
        if (known == null || known.sequence() < event.sequence()) {
            template.save(
                    new CopiedDepartment(department.slug(), department.name(), department.themes(), event.sequence()));
        }
    }

    private void appointed(EventEnvelope event, CoordinatorAppointed appointment) {
        CopiedAppointment known = template.findById(event.subject(), CopiedAppointment.class);
        if (known == null || known.sequence() < event.sequence()) {
            template.save(new CopiedAppointment(
                    event.subject(),
                    appointment.person(),
                    appointment.departments(),
                    appointment.since(),
                    appointment.until(),
                    event.sequence()));
        }
    }

    private void dismissed(EventEnvelope event, CoordinatorDismissed dismissal) {
        CopiedAppointment known = template.findById(event.subject(), CopiedAppointment.class);
        if (known != null && known.sequence() < event.sequence()) {
            template.save(known.endingOn(dismissal.lastDay(), event.sequence()));
        }
    }
}
