package city.weltoffen.relations.confirmation;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.UpkeepSettings;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sends each department its list once a year on a working day; what stays open after its days goes to the office. */
@Component
class YearlyConfirmation implements Job {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ConfirmationLists lists;
    private final RelationIndex relations;
    private final UpkeepSettings settings;
    private final Clock businessClock;

    YearlyConfirmation(ConfirmationLists lists, RelationIndex relations, UpkeepSettings settings, Clock businessClock) {
        this.lists = lists;
        this.relations = relations;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "relation-confirmations";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        if (!WEEKEND.contains(today.getDayOfWeek())) {
            issue(today);
            escalate(today);
        }
    }

    private void issue(LocalDate today) {
        if (today.isBefore(settings.confirmationDay().atYear(today.getYear()))) {
            return;
        }
        Map<String, List<RelationId>> byDepartment = relations
                .find(relation -> relation.state() == RelationState.ACTIVE
                        && relation.details().responsible() != null)
                .stream()
                .collect(Collectors.groupingBy(
                        relation -> Objects.requireNonNull(relation.details().responsible()),
                        Collectors.mapping(RelationEntry::id, Collectors.toList())));
        byDepartment.forEach((department, entries) ->
                lists.issue(department, today.getYear(), entries, today, today.plusDays(settings.confirmationDays())));
    }

    private void escalate(LocalDate today) {
        for (ConfirmationList list : lists.all()) {
            List<RelationId> open = open(list);
            if (list.escalatedOn().isEmpty() && list.answerBy().isBefore(today) && !open.isEmpty()) {
                lists.escalate(list.id(), open, today);
            }
        }
    }

    private List<RelationId> open(ConfirmationList list) {
        Set<RelationId> listed = new HashSet<>(list.relations());
        return relations
                .find(relation -> listed.contains(relation.id())
                        && relation.state() != RelationState.ENDED
                        && !isConfirmed(relation, list))
                .stream()
                .map(RelationEntry::id)
                .toList();
    }

    private static boolean isConfirmed(RelationEntry relation, ConfirmationList list) {
        LocalDate confirmed = relation.care().confirmedOn();
        return confirmed != null && !confirmed.isBefore(list.issuedOn());
    }
}
