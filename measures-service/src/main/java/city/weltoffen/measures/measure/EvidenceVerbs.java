package city.weltoffen.measures.measure;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.measures.EvidenceFacts;
import city.weltoffen.events.measures.MeasureEvidenceTagged;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.Instant;

/** What people count among the evidence of a measure. */
public final class EvidenceVerbs {

    private final Measure measure;
    private final AssignedEvents evidence;
    private final Moment now;

    EvidenceVerbs(Measure measure, AssignedEvents evidence, Moment now) {
        this.measure = measure;
        this.evidence = evidence;
        this.now = now;
    }

    /** Counts an event among its evidence that does not say so itself. */
    public void assign(String event, String kind, Instant at) {
        if (evidence.add(event, kind, at, now)) {
            EvidenceFacts facts = new EvidenceFacts(event, kind, at, false);
            tell("Nachweis zugeordnet", "Evidence assigned", facts, Done.with(Verb.EVIDENCE_ASSIGNED, kind));
        }
    }

    /** @throws DomainProblem {@code not-found} when nobody assigned it; what an event says itself stays */
    public void withdraw(String event) {
        AssignedEvent before = evidence.withdraw(event);
        EvidenceFacts facts = new EvidenceFacts(event, before.kind(), before.at(), true);
        Done done = Done.with(Verb.EVIDENCE_WITHDRAWN, before.kind());
        tell("Nachweis zurückgenommen", "Evidence withdrawn", facts, done);
    }

    private void tell(String german, String english, EvidenceFacts facts, Done done) {
        MeasureVoice voice = measure.voice();
        measure.tell(
                new MeasureEvidenceTagged(voice.says(german, english), voice.facts(measure.standing(now)), facts),
                done,
                now);
    }
}
