package city.weltoffen.relations.confirmation;

import city.weltoffen.defaults.calendar.WorkingDays;
import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import city.weltoffen.relations.relation.RelationState;
import city.weltoffen.relations.relation.UpkeepSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sends each department its list once a year on a working day; what stays open after its days goes to the office. */
@Component
class YearlyConfirmation implements Job {

    private final ConfirmationLists lists;
    private final RelationIndex relations;
    private final UpkeepSettings settings;
    private final WorkingDays workingDays;
    private final Clock businessClock;

    YearlyConfirmation(
            ConfirmationLists lists,
            RelationIndex relations,
            UpkeepSettings settings,
            WorkingDays workingDays,
            Clock businessClock) {
        this.lists = lists;
        this.relations = relations;
        this.settings = settings;
        this.workingDays = workingDays;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "relation-confirmations";
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(businessClock);
        if (workingDays.isWorkingDay(today)) {
            issue(today);
            escalate(today);
        }
    }

    private void issue(LocalDate today) {
        if (today.isBefore(settings.confirmationDay().atYear(today.getYear()))) {
            return;
        }
        Map<String, List<RelationId>> byDepartment = relations
                .find(relation -> relation.state() != RelationState.ENDED
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
            if (list.escalatedOn().isEmpty() && list.answerBy().isBefore(today)) {
                List<RelationId> open = open(list);
                if (!open.isEmpty()) {
                    lists.escalate(list.id(), open, today);
                }
            }
        }
    }

    /** Its entries that are neither confirmed nor over. */
    List<RelationId> open(ConfirmationList list) {
        return relations.find(list::isOpen).stream().map(RelationEntry::id).toList();
    }
}
