package city.weltoffen.measures.evidence;

import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.measures.MeasureEvidenceTagged;
import city.weltoffen.measures.measure.MeasureCode;
import org.springframework.stereotype.Component;

/**
 * Copies every event of any service once, and notes for which measures it speaks. A confidential matter names none. Of a
 * matter that is deleted the events stay, but lead nowhere any more; of one that became confidential they name nothing.
 */
@Component
class EventCopier {

    private static final String ASSIGNED = "measure.evidence-tagged";

    private final EventCopies copies;
    private final Evidence evidence;
    private final AssignedEvidence assigned;

    EventCopier(EventCopies copies, Evidence evidence, AssignedEvidence assigned) {
        this.copies = copies;
        this.evidence = evidence;
        this.assigned = assigned;
    }

    static boolean isAssignment(EventEnvelope event) {
        return event.kind().equals(ASSIGNED);
    }

    void on(EventEnvelope event) {
        CopiedEvent copy = CopiedEvent.of(event);
        copies.add(copy);
        if (event.kind().endsWith(".removed")) {
            copies.unlink(event.subject());
            evidence.unlink(event.subject());
        } else if (!copy.isTagged()) {
            copies.conceal(copy);
            evidence.conceal(copy);
        }
        if (!copy.isOwn()) {
            copy.measures().forEach(measure -> evidence.add(measure, copy));
        }
        if (isAssignment(event)) {
            assigned.settle(
                    new MeasureCode(event.subject()),
                    event.as(MeasureEvidenceTagged.class).evidence().event());
        }
    }
}
