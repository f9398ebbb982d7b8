package city.weltoffen.measures.measure;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.events.measures.EvidenceFacts;
import city.weltoffen.events.measures.MeasureChanged;
import city.weltoffen.events.measures.MeasureEvidenceTagged;
import city.weltoffen.events.measures.MeasurePhaseChanged;
import city.weltoffen.events.measures.MeasureStatusChanged;
import city.weltoffen.events.measures.MilestoneReached;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** What the city does to reach its goals: planned by the concept, moved on by departments. */
@Document("measures")
public class Measure extends Aggregate {

    @Id
    private final MeasureCode id;

    private final Instant createdAt;
    private MeasureDetails concept;
    private MeasureState state;
    private Phase saidPhase;
    private Status saidStatus;
    private List<HistoryEntry> history = new ArrayList<>();
    private Map<String, AssignedEvent> assigned = new LinkedHashMap<>();
    private Instant updatedAt;

    @PersistenceCreator
    Measure(
            MeasureCode id,
            Instant createdAt,
            MeasureDetails concept,
            MeasureState state,
            Phase saidPhase,
            Status saidStatus,
            Instant updatedAt) {
        this.id = id;
        this.createdAt = createdAt;
        this.concept = concept;
        this.state = state;
        this.saidPhase = saidPhase;
        this.saidStatus = saidStatus;
        this.updatedAt = updatedAt;
    }

    /** Takes it over from the concept's file. */
    static Measure adopt(ConceptMeasure file, Moment now) {
        MeasureDetails details = MeasureDetails.of(file);
        MeasureState state = MeasureState.begin(details, Parts.begin(file.subMeasures()));
        Standing standing = Standing.of(state, now.signs(), now.today());
        MeasureCode code = new MeasureCode(file.code());
        Measure measure = new Measure(code, now.at(), details, state, standing.phase(), standing.status(), now.at());
        measure.changed(Done.plainly(Verb.ADOPTED), now);
        return measure;
    }

    /** What taking over the concept's file would change. */
    List<Difference> differencesTo(ConceptMeasure file) {
        return Following.of(concept, state, file).differences();
    }

    /** Takes over what the file changed; what people changed by hand stays. */
    void follow(ConceptMeasure file, Moment now) {
        Following following = Following.of(concept, state, file);
        if (following.file().equals(concept) && following.state().equals(state)) {
            return;
        }
        Verb verb = state.withdrawn() ? Verb.RETURNED : Verb.CONCEPT_CHANGED;
        List<FieldChange> changes = following.changes(state.details());
        concept = following.file();
        state = following.state();
        changed(Done.changing(verb, changes, null), now);
    }

    /** The concept names it no longer; everything of it stays. */
    void withdraw(Moment now) {
        if (!state.withdrawn()) {
            state = state.withdrawn(true);
            changed(Done.plainly(Verb.WITHDRAWN), now);
        }
    }

    public void change(MeasureDetails now, @Nullable String reason, Moment moment) {
        List<FieldChange> changes = DetailChanges.between(state.details(), now);
        if (now.equals(state.details())) {
            return;
        }
        MilestoneRules.requireFit(state.milestones(), now.period());
        state = state.with(now);
        changed(Done.changing(Verb.CHANGED, changes, reason), moment);
    }

    public void addMilestone(MilestonePlan plan, Moment now) {
        MilestoneRules.requirePlace(plan, state);
        state = state.with(state.milestones().add(plan));
        changed(
                Done.with(
                        Verb.MILESTONE_ADDED,
                        plan.title().de(),
                        new FieldChange("due", null, plan.due().toString())),
                now);
    }

    public void changeMilestone(String milestone, MilestonePlan plan, @Nullable String reason, Moment now) {
        MilestonePlan before = state.milestones().require(milestone).plan();
        if (before.equals(plan)) {
            return;
        }
        MilestoneRules.requirePlace(plan, state);
        state = state.with(state.milestones().change(milestone, plan));
        changed(
                new Done(Verb.MILESTONE_CHANGED, plan.title().de(), MilestoneChanges.between(before, plan), reason),
                now);
    }

    public void completeMilestone(String milestone, LocalDate on, Moment now) {
        MilestoneRules.requirePast(on, now.today());
        state = state.with(state.milestones().complete(milestone, on));
        Milestone reached = state.milestones().require(milestone);
        record(new MilestoneReached(
                voice().says("Meilenstein erreicht", "Milestone reached"),
                voice().facts(standing(now)),
                reached.facts()));
        remember(
                Done.with(
                        Verb.MILESTONE_COMPLETED,
                        reached.plan().title().de(),
                        new FieldChange("completedOn", null, on.toString())),
                now);
    }

    public void reopenMilestone(String milestone, @Nullable String reason, Moment now) {
        Milestone before = state.milestones().require(milestone);
        state = state.with(state.milestones().reopen(milestone));
        FieldChange undone = new FieldChange("completedOn", String.valueOf(before.completedOn()), null);
        changed(new Done(Verb.MILESTONE_REOPENED, before.plan().title().de(), List.of(undone), reason), now);
    }

    public void removeMilestone(String milestone, @Nullable String reason, Moment now) {
        MilestonePlan before = state.milestones().require(milestone).plan();
        state = state.with(state.milestones().remove(milestone));
        FieldChange gone = new FieldChange("due", before.due().toString(), null);
        changed(new Done(Verb.MILESTONE_REMOVED, before.title().de(), List.of(gone), reason), now);
    }

    /** @param phase nothing where it follows from the part's milestones again */
    public void changePart(String part, @Nullable Phase phase, Moment now) {
        SubMeasure before =
                state.part(part).filter(known -> !known.withdrawn()).orElseThrow(() -> DomainProblem.notFound(part));
        if (before.phase() == phase) {
            return;
        }
        state = state.with(state.subMeasures().stream()
                .map(known -> known.code().equals(part) ? known.withPhase(phase) : known)
                .toList());
        changed(Done.with(Verb.PART_CHANGED, part, new FieldChange("phase", name(before.phase()), name(phase))), now);
    }

    public void overridePhase(Phase value, String reason, Moment now) {
        FieldChange change = new FieldChange("phase", standing(now).phase().name(), value.name());
        state = state.withPhase(new Overriding<>(value, reason, now.by(), now.at()));
        changed(Done.changing(Verb.PHASE_OVERRIDDEN, List.of(change), reason), now);
    }

    public void overrideStatus(Status value, String reason, Moment now) {
        if (!value.isDerived()) {
            throw DomainProblem.invalid("#/value", "status-by-verb");
        }
        FieldChange change = new FieldChange("status", standing(now).status().name(), value.name());
        state = state.withStatus(new Overriding<>(value, reason, now.by(), now.at()));
        changed(Done.changing(Verb.STATUS_OVERRIDDEN, List.of(change), reason), now);
    }

    public void withdrawPhase(@Nullable String reason, Moment now) {
        requireOverriding(state.phaseByHand());
        state = state.withPhase(null);
        changed(Done.because(Verb.PHASE_OVERRIDE_WITHDRAWN, reason), now);
    }

    public void withdrawStatus(@Nullable String reason, Moment now) {
        requireOverriding(state.statusByHand());
        state = state.withStatus(null);
        changed(Done.because(Verb.STATUS_OVERRIDE_WITHDRAWN, reason), now);
    }

    private static void requireOverriding(@Nullable Overriding<?> overriding) {
        if (overriding == null) {
            throw new DomainProblem("not-overridden");
        }
    }

    public void postpone(LocalDate until, String reason, Moment now) {
        if (!until.isAfter(now.today())) {
            throw DomainProblem.invalid("#/until", "in-the-past");
        }
        interrupt(Interruption.Kind.POSTPONED, until, null, reason, now);
    }

    public void cancel(String reason, Moment now) {
        interrupt(Interruption.Kind.CANCELLED, null, null, reason, now);
    }

    /** @param kind merged into the other, or superseded by it */
    public void giveWayTo(Interruption.Kind kind, Measure other, String reason, Moment now) {
        if (other.id.equals(id)) {
            throw DomainProblem.invalid("#/into", "same-measure");
        }
        if (other.isClosed()) {
            throw DomainProblem.invalid("#/into", "measure-closed", other.id.value());
        }
        interrupt(kind, null, other.id.value(), reason, now);
    }

    private void interrupt(
            Interruption.Kind kind, @Nullable LocalDate until, @Nullable String into, String reason, Moment now) {
        if (isClosed()) {
            throw new DomainProblem("measure-closed");
        }
        state = state.with(new Interruption(kind, until, into, reason, now.by(), now.at()));
        List<FieldChange> changes = new ArrayList<>();
        if (until != null) {
            changes.add(new FieldChange("until", null, until.toString()));
        }
        if (into != null) {
            changes.add(new FieldChange("into", null, into));
        }
        changed(Done.changing(Verb.valueOf(kind.name()), changes, reason), now);
    }

    public void resume(String reason, Moment now) {
        if (state.interruption() == null) {
            throw new DomainProblem("not-interrupted");
        }
        state = state.with((Interruption) null);
        changed(Done.because(Verb.RESUMED, reason), now);
    }

    /** Whether it goes on only when somebody resumes it. */
    public boolean isClosed() {
        Interruption interruption = state.interruption();
        return interruption != null && interruption.isFinal();
    }

    public void addPaper(String number, @Nullable String link, @Nullable String title, Moment now) {
        state = state.with(state.papers().withPaper(number, link, title));
        changed(Done.with(Verb.PAPER_ADDED, number), now);
    }

    public void addResolution(String body, LocalDate on, @Nullable String number, Moment now) {
        if (on.isAfter(now.today())) {
            throw DomainProblem.invalid("#/on", "in-the-future");
        }
        state = state.with(state.papers().withResolution(body, on, number));
        changed(Done.with(Verb.RESOLUTION_ADDED, body + ", " + on), now);
    }

    /** @param paper id of a paper or of a resolution */
    public void removePaper(String paper, Moment now) {
        String name = state.papers().nameOf(paper);
        state = state.with(state.papers().without(paper));
        changed(Done.with(Verb.PAPER_REMOVED, name), now);
    }

    /** What the finance system says was spent in a year. */
    public void noteSpent(int year, Money amount, Moment now) {
        Money before = state.spent().get(year);
        if (amount.equals(before)) {
            return;
        }
        Map<Integer, Money> spent = new TreeMap<>(state.spent());
        spent.put(year, amount);
        state = state.withSpent(spent);
        String was = before == null ? null : DetailChanges.text(before);
        changed(
                Done.changing(
                        Verb.SPENT_IMPORTED,
                        List.of(new FieldChange("spent." + year, was, DetailChanges.text(amount))),
                        null),
                now);
    }

    /** Counts an event among its evidence that does not say so itself. */
    public void assignEvidence(String event, String kind, Instant at, Moment now) {
        if (assigned.containsKey(event)) {
            return;
        }
        assigned.put(event, new AssignedEvent(kind, at, now.by(), now.at()));
        evidence("Nachweis zugeordnet", "Evidence assigned", new EvidenceFacts(event, kind, at, false), now);
        remember(Done.with(Verb.EVIDENCE_ASSIGNED, kind), now);
    }

    /** @throws DomainProblem {@code not-found} when nobody assigned it; what an event says itself stays */
    public void withdrawEvidence(String event, Moment now) {
        AssignedEvent before = assigned.remove(event);
        if (before == null) {
            throw DomainProblem.notFound(event);
        }
        EvidenceFacts facts = new EvidenceFacts(event, before.kind(), before.at(), true);
        evidence("Nachweis zurückgenommen", "Evidence withdrawn", facts, now);
        remember(Done.with(Verb.EVIDENCE_WITHDRAWN, before.kind()), now);
    }

    private void evidence(String german, String english, EvidenceFacts facts, Moment now) {
        record(new MeasureEvidenceTagged(voice().says(german, english), voice().facts(standing(now)), facts));
    }

    private void changed(Done what, Moment now) {
        record(new MeasureChanged(voice().says("Maßnahme geändert", "Measure changed"), voice().facts(standing(now))));
        remember(what, now);
    }

    private void remember(Done what, Moment now) {
        history.add(new HistoryEntry(now.at(), now.by(), what.verb(), what.subject(), what.changes(), what.reason()));
        updatedAt = now.at();
        settle(now);
    }

    /** Says that phase or status are others than was said last, whatever moved them; titles never name the value. */
    void settle(Moment now) {
        if (state.withdrawn()) {
            return;
        }
        Standing standing = standing(now);
        if (standing.phase() != saidPhase) {
            String before = saidPhase.name();
            saidPhase = standing.phase();
            record(new MeasurePhaseChanged(voice().says("Neue Phase", "New phase"), voice().facts(standing), before));
        }
        if (standing.status() != saidStatus) {
            String before = saidStatus.name();
            saidStatus = standing.status();
            record(new MeasureStatusChanged(
                    voice().says("Neuer Status", "New status"), voice().facts(standing), before));
        }
    }

    private Standing standing(Moment now) {
        return Standing.of(state, now.signs(), now.today());
    }

    private MeasureVoice voice() {
        return new MeasureVoice(id, concept.title(), state.details());
    }

    private static @Nullable String name(@Nullable Phase phase) {
        return phase == null ? null : phase.name();
    }

    @Override
    public MeasureCode id() {
        return id;
    }

    public MeasureState state() {
        return state;
    }

    public MeasureDetails details() {
        return state.details();
    }

    /** Its title as the concept has it. */
    public LocalizedText named() {
        return concept.title();
    }

    Phase saidPhase() {
        return saidPhase;
    }

    Status saidStatus() {
        return saidStatus;
    }

    /** Oldest first. */
    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    /** Events that somebody counted among its evidence, by id. */
    public Map<String, AssignedEvent> assigned() {
        return Collections.unmodifiableMap(assigned);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
