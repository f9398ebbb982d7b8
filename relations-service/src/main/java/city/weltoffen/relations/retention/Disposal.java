package city.weltoffen.relations.retention;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lists, and carries out what the office decides on them. */
@Component
public class Disposal {

    private final DisposalLists lists;
    private final Retention retention;
    private final Actor actor;
    private final Clock businessClock;

    Disposal(DisposalLists lists, Retention retention, Actor actor, Clock businessClock) {
        this.lists = lists;
        this.retention = retention;
        this.actor = actor;
        this.businessClock = businessClock;
    }

    /** Makes a list of what is due, without what another list still holds or the office wants to keep. */
    void list(String id) {
        if (lists.find(id).isPresent()) {
            return;
        }
        LocalDate today = today();
        Set<Matter> elsewhere = lists.all().stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.isOpen() || item.isKeptOn(today))
                .map(DisposalItem::matter)
                .collect(Collectors.toSet());
        List<DisposalItem> due = retention.due(today).stream()
                .filter(item -> !elsewhere.contains(item.matter()))
                .toList();
        lists.issue(id, today, due);
    }

    /** @throws DomainProblem {@code in-the-past} when that is no longer than until today */
    public DisposalList keep(String list, Matter matter, LocalDate until, String reason) {
        if (!until.isAfter(today())) {
            throw DomainProblem.invalid("#/until", "in-the-past");
        }
        var fate = new DisposalItem.Fate(today(), actor.subject(), until, reason);
        return lists.update(list, known -> known.decided(matter, fate));
    }

    /**
     * Deletes everything that is still open on a list and still due. A matter is deleted before that is noted, so an
     * interrupted deletion is completed by doing it again.
     */
    public DisposalList delete(String list) {
        lists.require(list).items().stream().filter(this::isToDelete).forEach(item -> {
            retention.dispose(item.matter());
            var fate = new DisposalItem.Fate(today(), actor.subject(), null, null);
            lists.update(list, known -> known.decided(item.matter(), fate));
        });
        return lists.require(list);
    }

    /** What was changed after the list was made may have to be kept by now; what is gone is only to be noted. */
    private boolean isToDelete(DisposalItem item) {
        return item.isOpen()
                && (retention.isDue(item.matter(), today())
                        || retention.title(item.matter()).isEmpty());
    }

    private LocalDate today() {
        return LocalDate.now(businessClock);
    }
}
