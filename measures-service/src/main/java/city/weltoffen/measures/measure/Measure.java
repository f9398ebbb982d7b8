package city.weltoffen.measures.measure;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.measures.concept.ConceptMeasure;
import city.weltoffen.measures.concept.Difference;
import city.weltoffen.measures.measure.HistoryEntry.Verb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
        measure.take(new Changed(state, Done.plainly(Verb.ADOPTED)), now);
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
        take(new Changed(following.state(), Done.changing(verb, changes, null)), now);
    }

    /** The concept names it no longer; everything of it stays. */
    void withdraw(Moment now) {
        if (!state.withdrawn()) {
            take(new Changed(state.withdrawn(true), Done.plainly(Verb.WITHDRAWN)), now);
        }
    }

    public void change(MeasureDetails now, @Nullable String reason, Moment moment) {
        List<FieldChange> changes = DetailChanges.between(state.details(), now);
        if (now.equals(state.details())) {
            return;
        }
        MilestoneRules.requireFit(state.milestones(), now.period());
        take(new Changed(state.with(now), Done.changing(Verb.CHANGED, changes, reason)), moment);
    }

    public MilestoneVerbs milestones(Moment now) {
        return new MilestoneVerbs(this, now);
    }

    public DecisionVerbs decisions(Moment now) {
        return new DecisionVerbs(this, now);
    }

    public PaperVerbs papers(Moment now) {
        return new PaperVerbs(this, now);
    }

    public EvidenceVerbs evidence(Moment now) {
        return new EvidenceVerbs(this, evidence, now);
    }

    public ReminderVerbs reminders(Moment now) {
        return new ReminderVerbs(this, now);
    }

    void remind(Reminded of, DomainEvent said) {
        reminded = of;
        record(said);
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

    void take(Changed what, Moment now) {
        take(what, () -> voice().changed(standing(now)), now);
    }

    /** @param told what is told of it, once the state is the new one */
    void take(Changed what, Supplier<DomainEvent> told, Moment now) {
        state = what.state();
        tell(told.get(), what.done(), now);
    }

    void tell(DomainEvent told, Done done, Moment now) {
        record(told);
        remember(done, now);
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

    Standing standing(Moment now) {
        return Standing.of(state, now.signs(), now.today());
    }

    MeasureVoice voice() {
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
