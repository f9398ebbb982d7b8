package city.weltoffen.measures.counting;

import city.weltoffen.measures.evidence.AssignedEvidence;
import city.weltoffen.measures.evidence.CopiedEvent;
import city.weltoffen.measures.evidence.EventCopies;
import city.weltoffen.measures.evidence.EventFollower;
import city.weltoffen.measures.evidence.LiveEvents;
import city.weltoffen.measures.evidence.Recounted;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Recounted<Tally> figure = figures.computeIfAbsent(definition, this::uncounted);
        while (!figure.isCurrent()) {
            countWhatIsDue(definition, figure);
        }
        return new TalliedFigure(figure.counted(), live);
    }

    /** Says which definitions are in use, so that they are counted together; forgets all others. */
    public void use(Collection<CountDefinition> used) {
        figures.keySet().retainAll(used);
        used.forEach(definition -> figures.computeIfAbsent(definition, this::uncounted));
    }

    private Recounted<Tally> uncounted(CountDefinition definition) {
        return new Recounted<>(() -> empty(definition));
    }

    private Tally empty(CountDefinition definition) {
        return definition.operation() == Operation.BALANCE
                ? new BalanceTally(definition, businessClock.getZone())
                : new FlowTally(definition, businessClock.getZone());
    }

    /** All that is due in one go, since reading a million events takes longer than counting them. */
    private synchronized void countWhatIsDue(CountDefinition asked, Recounted<Tally> figure) {
        Map<CountDefinition, Recounted<Tally>> due = new HashMap<>(figures);
        // one that was forgotten meanwhile still answers who asked for it
        due.put(asked, figure);
        due.values().removeIf(Recounted::isCurrent);
        Map<CountDefinition, Tally> tallies = new HashMap<>();
        due.forEach((definition, counted) -> tallies.put(definition, counted.begin()));
        Map<String, Set<String>> byHand = tallies.keySet().stream().anyMatch(CountDefinition::asksForMeasures)
                ? assigned.measuresByEvent()
                : Map.of();
        live.ahead().forEach(event -> tallies.values().forEach(tally -> add(tally, event, byHand)));
        Map<String, List<Tally>> concerned = tallies.keySet().stream()
                .flatMap(CountDefinition::allKinds)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), kind -> concerned(tallies, kind)));
        copies.forEach(
                concerned.keySet(),
                event -> concerned.getOrDefault(event.kind(), List.of()).forEach(tally -> add(tally, event, byHand)));
        due.values().forEach(Recounted::finish);
    }

    private static List<Tally> concerned(Map<CountDefinition, Tally> tallies, String kind) {
        return tallies.entrySet().stream()
                .filter(tally -> tally.getKey().concerns(kind))
                .map(Map.Entry::getValue)
                .toList();
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
