package city.weltoffen.relations.retention;

import city.weltoffen.events.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What need not be kept any more. */
@Component
public class Retention {

    private final List<Retained> retained;
    private final RetentionPeriods periods;

    Retention(List<Retained> retained, RetentionPeriods periods) {
        this.retained = List.copyOf(retained);
        this.periods = periods;
    }

    /** Everything whose retention is over, the oldest first. */
    List<DisposalItem> due(LocalDate today) {
        return retained.stream()
                .flatMap(Retained::ended)
                .map(this::item)
                .filter(item -> !item.dueOn().isAfter(today))
                .sorted(Comparator.comparing(DisposalItem::dueOn)
                        .thenComparing(item -> item.matter().id()))
                .toList();
    }

    /** Whether a matter is there, has ended and its retention is over. */
    public boolean isDue(Matter matter, LocalDate today) {
        return of(matter)
                .ended(matter.id())
                .filter(ended -> !item(ended).dueOn().isAfter(today))
                .isPresent();
    }

    /** What people call a matter; empty when it is gone. */
    public Optional<LocalizedText> title(Matter matter) {
        return of(matter).title(matter.id());
    }

    void dispose(Matter matter) {
        of(matter).dispose(matter.id());
    }

    private DisposalItem item(Ended ended) {
        LocalDate dueOn = periods.end(ended.matter().kind(), ended.on());
        return new DisposalItem(ended.matter(), ended.reference(), ended.on(), dueOn, null);
    }

    private Retained of(Matter matter) {
        return retained.stream()
                .filter(kind -> kind.kind() == matter.kind())
                .findFirst()
                .orElseThrow();
    }
}
