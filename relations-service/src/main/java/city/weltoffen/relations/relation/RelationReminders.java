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
        index.find(relation -> relation.state() == RelationState.ACTIVE).forEach(relation -> {
            boolean silent = silentTooLong(relation, today);
            if (silent && relation.reviewOpenSince() == null || endsSoon(relation, today)) {
                relations.remind(relation.id(), silent);
            }
        });
    }

    private boolean silentTooLong(RelationEntry relation, LocalDate today) {
        LocalDate last = Upkeep.lastSign(relation);
        LocalDate confirmed = relation.confirmedOn();
        LocalDate since = confirmed == null || confirmed.isBefore(last) ? last : confirmed;
        return since.plus(settings.reviewAfter()).isBefore(today);
    }

    private boolean endsSoon(RelationEntry relation, LocalDate today) {
        Membership membership = relation.details().membership();
        LocalDate notice = membership == null ? null : membership.noticeBy();
        LocalDate end =
                relation.agreement() == null ? null : relation.agreement().validUntil();
        LocalDate horizon = today.plusDays(settings.agreementNoticeDays());
        return end != null && !end.isAfter(horizon) || notice != null && !notice.isAfter(horizon);
    }
}
