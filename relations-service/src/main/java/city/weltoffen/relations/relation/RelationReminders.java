package city.weltoffen.relations.relation;

import city.weltoffen.defaults.jobs.Job;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opens reviews of relations that fell silent, and reminds of agreements and notice dates. */
@Component
class RelationReminders implements Job {

    private final RelationIndex index;
    private final Relations relations;
    private final UpkeepSettings settings;
    private final Clock businessClock;

    RelationReminders(RelationIndex index, Relations relations, UpkeepSettings settings, Clock businessClock) {
        this.index = index;
        this.relations = relations;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "relation-reminders";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        index.find(relation -> Due.of(relation, today, settings).isAnything())
                .forEach(relation -> relations.remind(relation.id(), settings));
    }
}
