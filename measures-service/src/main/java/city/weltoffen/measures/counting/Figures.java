package city.weltoffen.measures.counting;

import city.weltoffen.measures.evidence.AssignedEvidence;
import city.weltoffen.measures.evidence.CopiedEvent;
import city.weltoffen.measures.evidence.EventCopies;
import city.weltoffen.measures.evidence.EventFollower;
import city.weltoffen.measures.evidence.LiveEvents;
import city.weltoffen.measures.evidence.Recounted;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * All counted figures in the memory of this instance, one for each definition. A figure is counted from the copy of
 * events when it is first asked for, follows every new event, and is counted anew when an event was assigned to a measure
 * that it asks for.
 */
@Component
public class Figures implements EventFollower {

    private final EventCopies copies;
    private final LiveEvents live;
    private final AssignedEvidence assigned;
    private final Clock businessClock;
    private final Map<CountDefinition, Recounted<Tally>> figures = new ConcurrentHashMap<>();

    Figures(EventCopies copies, LiveEvents live, AssignedEvidence assigned, Clock businessClock) {
        this.copies = copies;
        this.live = live;
        this.assigned = assigned;
        this.businessClock = businessClock;
    }

    public Figure of(CountDefinition definition) {
        return new TalliedFigure(
                figures.computeIfAbsent(definition, this::recounted).get(), copies);
    }

    /** Forgets the figures of definitions that are not in use any more. */
    public void keepOnly(Collection<CountDefinition> used) {
        figures.keySet().retainAll(used);
    }

    private Recounted<Tally> recounted(CountDefinition definition) {
        return new Recounted<>(() -> empty(definition), tally -> count(definition, tally));
    }

    private Tally empty(CountDefinition definition) {
        return definition.operation() == Operation.BALANCE
                ? new BalanceTally(definition, businessClock.getZone())
                : new FlowTally(definition, businessClock.getZone());
    }

    private void count(CountDefinition definition, Tally tally) {
        Map<String, Set<String>> byHand = definition.asksForMeasures() ? assigned.measuresByEvent() : Map.of();
        live.ahead().forEach(event -> add(tally, event, byHand));
        Stream.concat(definition.kinds().stream(), definition.closes().stream())
                .distinct()
                .forEach(kind -> copies.forEach(kind, event -> add(tally, event, byHand)));
    }

    private static void add(Tally tally, CopiedEvent event, Map<String, Set<String>> byHand) {
        tally.add(event, byHand.isEmpty() ? Set.of() : byHand.getOrDefault(event.eventId(), Set.of()));
    }

    @Override
    public void on(CopiedEvent event) {
        figures.forEach((definition, figure) -> {
            if (definition.concerns(event.kind())) {
                figure.offer(tally -> tally.add(event, Set.of()));
            }
        });
    }

    @Override
    public void onAssigned(String measure, String kind) {
        figures.forEach((definition, figure) -> {
            if (definition.concerns(kind) && definition.asksFor(measure)) {
                figure.invalidate();
            }
        });
    }
}
