package city.weltoffen.measures.counting;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.measures.evidence.CopiedEvent;
import city.weltoffen.measures.evidence.EventSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts, sums and different values by span; by year in any case, as targets are. */
final class FlowTally implements Tally {

    private final CountDefinition definition;
    private final ZoneId zone;
    private final EventSet counted = new EventSet();
    private final Map<Span, Cell> cells = new HashMap<>();

    FlowTally(CountDefinition definition, ZoneId zone) {
        this.definition = definition;
        this.zone = zone;
    }

    @Override
    public synchronized void add(CopiedEvent event, Collection<String> assigned) {
        if (!definition.matches(event, assigned) || !hasValue(event)) {
            return;
        }
        if (counted.add(event.kind(), event.position())) {
            LocalDate day = LocalDate.ofInstant(event.at(), zone);
            cell(Span.of(definition.grain(), day)).add(event);
            if (definition.grain() != Grain.YEAR) {
                cell(Span.of(Grain.YEAR, day)).add(event);
            }
        }
    }

    private boolean hasValue(CopiedEvent event) {
        String of = definition.of();
        return of == null
                || switch (definition.operation()) {
                    case SUM -> event.number(of) != null;
                    case DISTINCT -> !event.values(of).isEmpty();
                    case COUNT, BALANCE -> true;
                };
    }

    private Cell cell(Span span) {
        return cells.computeIfAbsent(span, none -> Cell.of(definition));
    }

    @Override
    public synchronized BigDecimal value(Span span) {
        Cell cell = cells.get(span);
        return cell == null ? BigDecimal.ZERO : cell.value();
    }

    @Override
    public synchronized SortedSet<Span> spans(LocalDate today) {
        SortedSet<Span> spans = new TreeSet<>(cells.keySet());
        spans.removeIf(span -> span.grain() != definition.grain());
        return spans;
    }

    @Override
    public List<String> events(Span span, @Nullable Position before, int most) {
        return counted.newest(span.from(zone).toEpochMilli(), span.until(zone).toEpochMilli(), before, most);
    }
}
