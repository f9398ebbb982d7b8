package city.weltoffen.measures.measure;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.events.Money;
import city.weltoffen.events.measures.EvidenceFacts;
import city.weltoffen.events.measures.MeasureEvidenceTagged;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

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
    private Reminded reminded = Reminded.ofNothing();

    @Unwrapped.Empty
    private Chronicle chronicle = new Chronicle();

    @Unwrapped.Empty
    private AssignedEvents evidence = new AssignedEvents();

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
    static Measure adopt(ConceptMeasure file, List<Followed> successions, Moment now) {
        MeasureDetails details = Following.read(file, Set.of(), successions);
        MeasureState state = MeasureState.begin(details, Parts.begin(file.subMeasures()));
        Standing standing = Standing.of(state, now.signs(), now.today());
        MeasureCode code = new MeasureCode(file.code());
        Measure measure = new Measure(code, now.at(), details, state, standing.phase(), standing.status(), now.at());
        measure.changed(Done.plainly(Verb.ADOPTED), now);
        return measure;
    }

    /** What taking over the concept's file would change. */
    List<Difference> differencesTo(ConceptMeasure file, List<Followed> successions) {
        return Following.of(concept, state, file, successions).differences();
    }

    /** Takes over what the file changed; what people changed by hand stays. */
    void follow(ConceptMeasure file, List<Followed> successions, Moment now) {
        Following following = Following.of(concept, state, file, successions);
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
        take(MilestoneVerbs.add(state, plan), now);
    }

    public void changeMilestone(String milestone, MilestonePlan plan, @Nullable String reason, Moment now) {
        MilestoneVerbs.change(state, milestone, plan, reason).ifPresent(changed -> take(changed, now));
    }

    public void completeMilestone(String milestone, LocalDate on, Moment now) {
        Changed completed = MilestoneVerbs.complete(state, milestone, on, now.today());
        state = completed.state();
        record(voice().reached(state.milestones().require(milestone), standing(now)));
        remember(completed.done(), now);
    }

    public void reopenMilestone(String milestone, @Nullable String reason, Moment now) {
        take(MilestoneVerbs.reopen(state, milestone, reason), now);
    }

    public void removeMilestone(String milestone, @Nullable String reason, Moment now) {
        take(MilestoneVerbs.remove(state, milestone, reason), now);
    }

    /** @param phase nothing where it follows from the part's milestones again */
    public void changePart(String part, @Nullable Phase phase, Moment now) {
        MilestoneVerbs.changePart(state, part, phase).ifPresent(changed -> take(changed, now));
    }

    public void overridePhase(Phase value, String reason, Moment now) {
        take(DecisionVerbs.overridePhase(state, value, reason, now), now);
    }

    public void overrideStatus(Status value, String reason, Moment now) {
        take(DecisionVerbs.overrideStatus(state, value, reason, now), now);
    }

    public void withdrawPhase(@Nullable String reason, Moment now) {
        take(DecisionVerbs.withdrawPhase(state, reason), now);
    }

    public void withdrawStatus(@Nullable String reason, Moment now) {
        take(DecisionVerbs.withdrawStatus(state, reason), now);
    }

    public void postpone(LocalDate until, String reason, Moment now) {
        take(DecisionVerbs.postpone(state, until, reason, now), now);
    }

    public void cancel(String reason, Moment now) {
        interrupt(Interruption.Kind.CANCELLED, null, reason, now);
    }

    /** @param kind merged into the other, or superseded by it */
    public void giveWayTo(Interruption.Kind kind, Measure other, String reason, Moment now) {
        if (other.id.equals(id)) {
            throw DomainProblem.invalid("#/into", "same-measure");
        }
        if (other.state.isClosed()) {
            throw DomainProblem.invalid("#/into", "measure-closed", other.id.value());
        }
        interrupt(kind, other.id.value(), reason, now);
    }

    private void interrupt(Interruption.Kind kind, @Nullable String into, String reason, Moment now) {
        take(DecisionVerbs.interrupt(state, new Interruption(kind, null, into, reason, now.by(), now.at())), now);
    }

    public void resume(String reason, Moment now) {
        take(DecisionVerbs.resume(state, reason), now);
    }

    public void addPaper(String number, @Nullable String link, @Nullable String title, Moment now) {
        take(PaperVerbs.add(state, number, link, title), now);
    }

    public void addResolution(String body, LocalDate on, @Nullable String number, Moment now) {
        take(PaperVerbs.addResolution(state, body, on, number, now.today()), now);
    }

    /** @param paper id of a paper or of a resolution */
    public void removePaper(String paper, Moment now) {
        take(PaperVerbs.remove(state, paper), now);
    }

    /** What the finance system says was spent in a year. */
    public void noteSpent(int year, Money amount, Moment now) {
        PaperVerbs.noteSpent(state, year, amount).ifPresent(changed -> take(changed, now));
    }

    /**
     * Says that a milestone is due soon, or overdue.
     *
     * @param to who can do something about it
     */
    public void remindOf(String milestone, Said said, List<Addressee> to, Moment now) {
        reminded = reminded.with(milestone, said);
        record(voice().reminder(state.milestones().require(milestone), said, to, standing(now)));
    }

    /**
     * Says that nothing was heard of it.
     *
     * @param since reporting date after which nothing was heard
     */
    public void noteSilence(LocalDate since, List<Addressee> to, Moment now) {
        reminded = reminded.withSilence(since);
        record(voice().stale(since, to, standing(now)));
    }

    /** Follows a department to its successor while it goes on, and lets what its concept says do so too. */
    void departmentFollowed(Followed followed, Moment now) {
        if (goesOn(now)) {
            SuccessionVerbs.follow(state, followed).ifPresent(changed -> {
                concept = concept.followed(followed);
                take(changed, now);
            });
        }
    }

    /** Who takes over from somebody is the contact from now on. */
    void handOver(HandOver handOver, Moment now) {
        if (goesOn(now) && SuccessionVerbs.concerns(state, handOver)) {
            SuccessionVerbs.handOver(state, handOver).ifPresent(changed -> take(changed, now));
        }
    }

    private boolean goesOn(Moment now) {
        return !state.withdrawn() && !state.isClosed() && standing(now).phase() != Phase.COMPLETED;
    }

    private void take(Changed what, Moment now) {
        state = what.state();
        changed(what.done(), now);
    }

    /** Counts an event among its evidence that does not say so itself. */
    public void assignEvidence(String event, String kind, Instant at, Moment now) {
        if (evidence.add(event, kind, at, now)) {
            tagged("Nachweis zugeordnet", "Evidence assigned", new EvidenceFacts(event, kind, at, false), now);
            remember(Done.with(Verb.EVIDENCE_ASSIGNED, kind), now);
        }
    }

    /** @throws DomainProblem {@code not-found} when nobody assigned it; what an event says itself stays */
    public void withdrawEvidence(String event, Moment now) {
        AssignedEvent before = evidence.withdraw(event);
        EvidenceFacts facts = new EvidenceFacts(event, before.kind(), before.at(), true);
        tagged("Nachweis zurückgenommen", "Evidence withdrawn", facts, now);
        remember(Done.with(Verb.EVIDENCE_WITHDRAWN, before.kind()), now);
    }

    private void tagged(String german, String english, EvidenceFacts facts, Moment now) {
        record(new MeasureEvidenceTagged(voice().says(german, english), voice().facts(standing(now)), facts));
    }

    private void changed(Done what, Moment now) {
        record(voice().changed(standing(now)));
        remember(what, now);
    }

    private void remember(Done what, Moment now) {
        chronicle.remember(what, now);
        updatedAt = now.at();
        settle(now);
    }

    @Override
    protected void wasDoneDeputising() {
        chronicle.wasDoneDeputising();
    }

    /** Says that phase or status are others than was said last, whatever moved them. */
    void settle(Moment now) {
        if (state.withdrawn()) {
            return;
        }
        Standing standing = standing(now);
        voice().moves(saidPhase, saidStatus, standing).forEach(this::record);
        saidPhase = standing.phase();
        saidStatus = standing.status();
    }

    private Standing standing(Moment now) {
        return Standing.of(state, now.signs(), now.today());
    }

    private MeasureVoice voice() {
        return new MeasureVoice(id, concept.title(), state.details());
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

    /** What was said already of its milestones and of its silence. */
    public Reminded reminded() {
        return reminded;
    }

    /** Oldest first. */
    public List<HistoryEntry> history() {
        return chronicle.entries();
    }

    /** Events that somebody counted among its evidence, by id. */
    public Map<String, AssignedEvent> assigned() {
        return evidence.all();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
