package city.weltoffen.measures.evidence;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureCode;
import city.weltoffen.measures.measure.Measures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Events that somebody counts among the evidence of a measure afterwards. The measure itself knows which. */
@Component
public class AssignedEvidence {

    private final Measures measures;
    private final EventCopies copies;
    private final Evidence evidence;

    AssignedEvidence(Measures measures, EventCopies copies, Evidence evidence) {
        this.measures = measures;
        this.copies = copies;
        this.evidence = evidence;
    }

    /** @throws DomainProblem {@code invalid} when there is no such event, or it is one about a measure */
    public Measure assign(MeasureCode code, String eventId) {
        CopiedEvent event = copies.find(eventId)
                .filter(CopiedEvent::isTagged)
                .orElseThrow(() -> DomainProblem.invalid("#/event", "event-unknown", eventId));
        if (event.isOwn()) {
            throw DomainProblem.invalid("#/event", "no-evidence-of-itself");
        }
        if (event.measures().contains(code.value())) {
            return measures.require(code);
        }
        Measure measure =
                measures.update(code, (found, now) -> found.evidence(now).assign(eventId, event.kind(), event.at()));
        settle(code, eventId);
        return measure;
    }

    /** @throws DomainProblem {@code not-found} when nobody assigned it; what an event says itself stays */
    public Measure withdraw(MeasureCode code, String eventId) {
        Measure measure =
                measures.update(code, (found, now) -> found.evidence(now).withdraw(eventId));
        settle(code, eventId);
        return measure;
    }

    /** Makes the list what the measure says, however often and late it hears of it. */
    void settle(MeasureCode code, String eventId) {
        copies.find(eventId).ifPresent(event -> {
            if (event.measures().contains(code.value()) || isAssigned(code, eventId)) {
                evidence.add(code.value(), event);
            } else {
                evidence.remove(code.value(), event);
            }
        });
    }

    /** Makes the lists of all measures what these say, whatever was heard of it before its event was copied. */
    void settleAll() {
        measures.all().forEach(measure -> measure.assigned().keySet().forEach(event -> settle(measure.id(), event)));
    }

    private boolean isAssigned(MeasureCode code, String eventId) {
        return measures.find(code)
                .filter(measure -> measure.assigned().containsKey(eventId))
                .isPresent();
    }

    /** The measures that each event was assigned to, as it is now. */
    public Map<String, Set<String>> measuresByEvent() {
        Map<String, Set<String>> found = new HashMap<>();
        measures.all()
                .forEach(measure -> measure.assigned()
                        .keySet()
                        .forEach(event -> found.computeIfAbsent(event, none -> new HashSet<>())
                                .add(measure.id().value())));
        return found;
    }
}
