package city.weltoffen.measures.evidence;

import city.weltoffen.defaults.timeline.Position;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.Measures;
import city.weltoffen.measures.measure.SignSource;
import city.weltoffen.measures.measure.Signs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How much speaks for a measure, and when something did so last: a sign of life. From the memory of this instance. */
@Component
class EvidenceSigns implements SignSource, EventFollower {

    private final Evidence evidence;
    private final Measures measures;
    private final LiveEvents live;
    private final Clock businessClock;
    private final Map<String, Recounted<EventSet>> tallies = new ConcurrentHashMap<>();

    EvidenceSigns(Evidence evidence, Measures measures, LiveEvents live, Clock businessClock) {
        this.evidence = evidence;
        this.measures = measures;
        this.live = live;
        this.businessClock = businessClock;
    }

    @Override
    public Signs of(MeasureCode measure, LocalDate today) {
        EventSet tally = tallies.computeIfAbsent(measure.value(), none -> new Recounted<>(EventSet::new))
                .get(counted -> count(measure.value(), counted));
        return tally.size() == 0
                ? Signs.none()
                : Signs.evidence(
                        tally.size(),
                        LocalDate.ofInstant(Instant.ofEpochMilli(tally.latest()), businessClock.getZone()));
    }

    private void count(String measure, EventSet tally) {
        live.ahead().stream().filter(event -> speaksFor(measure, event)).forEach(event -> add(tally, event));
        evidence.forEachTagged(measure, event -> add(tally, event));
        measures.find(new MeasureCode(measure))
                .ifPresent(found -> found.assigned()
                        .forEach((id, event) ->
                                tally.add(event.kind(), new Position(event.at().toEpochMilli(), id))));
    }

    private static void add(EventSet tally, CopiedEvent event) {
        tally.add(event.kind(), event.position());
    }

    private static boolean speaksFor(String measure, CopiedEvent event) {
        return !event.isOwn() && event.measures().contains(measure);
    }

    @Override
    public void on(CopiedEvent event) {
        tallies.forEach((measure, tally) -> {
            if (speaksFor(measure, event)) {
                tally.offer(counted -> add(counted, event));
            }
        });
    }

    @Override
    public void onAssigned(String measure, String kind) {
        Recounted<EventSet> tally = tallies.get(measure);
        if (tally != null) {
            tally.invalidate();
        }
    }
}
