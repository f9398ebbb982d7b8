package city.weltoffen.defaults.succession;

import city.weltoffen.defaults.consuming.EventHandler;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.networking.CoordinatorDismissed;
import city.weltoffen.events.networking.DepartmentDissolved;
import city.weltoffen.events.networking.DepartmentMerged;
import city.weltoffen.events.networking.DepartmentSplit;
import city.weltoffen.events.networking.DepartmentSuccession;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keeps what was said, then lets everything follow; what fails in the middle goes on in the next minute. */
final class SuccessionCopier implements EventHandler {

    private final MongoTemplate template;
    private final Successors successors;
    private final Succeeding succeeding;

    SuccessionCopier(MongoTemplate template, Successors successors, Succeeding succeeding) {
        this.template = template;
        this.successors = successors;
        this.succeeding = succeeding;
    }

    @Override
    public void on(EventEnvelope event) {
        switch (event.kind()) {
            case "department.merged" -> ended(event.as(DepartmentMerged.class).succession());
            case "department.split" -> ended(event.as(DepartmentSplit.class).succession());
            case "department.dissolved" ->
                ended(event.as(DepartmentDissolved.class).succession());
            case "coordinator.dismissed" -> left(event, event.as(CoordinatorDismissed.class));
            default -> {}
        }
    }

    private void ended(DepartmentSuccession said) {
        template.save(CopiedSuccession.of(said));
        successors.of(said.slug()).ifPresent(succeeding::follow);
    }

    private void left(EventEnvelope event, CoordinatorDismissed dismissal) {
        String successor = dismissal.successor();
        if (successor == null) {
            return;
        }
        CopiedDeparture known = template.findById(event.subject(), CopiedDeparture.class);
        if (known == null || known.sequence() < event.sequence()) {
            known = template.save(new CopiedDeparture(
                    event.subject(),
                    dismissal.notice().tags().departments(),
                    dismissal.person(),
                    successor,
                    false,
                    event.sequence()));
        }
        succeeding.handOver(known);
    }
}
