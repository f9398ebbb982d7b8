package city.weltoffen.networking.application;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.networking.interest.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** An application for funding of one or several departments. */
@Document("applications")
public class Application extends Aggregate {

    @Id
    private final ApplicationId id;

    private ApplicationContent content;
    private Stage stage;
    private @Nullable Grant grant;
    private List<ApplicationStep> history = new ArrayList<>();

    @PersistenceCreator
    Application(ApplicationId id, ApplicationContent content, Stage stage) {
        this.id = id;
        this.content = content;
        this.stage = stage;
    }

    /** @param stage advice, an idea, or interest in a call */
    static Application begin(ApplicationId id, ApplicationContent content, Stage stage, Occasion now) {
        if (stage.ordinal() > Stage.INTEREST.ordinal()) {
            throw new DomainProblem("application-begins");
        }
        StepRules.requireCall(stage, content);
        Application application = new Application(id, content, stage);
        application.history.add(new ApplicationStep(now.at(), now.today(), now.capacity(), null, stage, null, null));
        application.record(application.voice().stageChanged(null));
        return application;
    }

    void change(ApplicationContent other) {
        StepRules.requireCall(stage, other);
        if (stage.ordinal() >= Stage.SUBMITTED.ordinal() && stage != Stage.WITHDRAWN) {
            StepRules.requireSubmittable(other);
            StepRules.requireAsSubmitted(content, other);
        }
        take(other);
    }

    /** Lets another department take part. */
    void join(String department) {
        StepRules.requireInPreparation(stage);
        take(content.withAlso(department));
    }

    void follow(String ended, String successor) {
        take(content.followed(ended, successor));
    }

    private void take(ApplicationContent other) {
        if (!other.equals(content)) {
            content = other;
            record(voice().changed());
        }
    }

    /** Goes to a stage that needs nothing but its rule; back only with a reason. */
    void move(Stage to, @Nullable String reason, Readiness readiness, Occasion now) {
        if (!moves().contains(to)) {
            throw StepRules.wrong(stage);
        }
        if (stage.isBack(to)) {
            StepRules.requireReason(reason);
        }
        StepRules.requireCall(to, content);
        if (to == Stage.GO) {
            StepRules.requireDecided(readiness);
        }
        go(to, now.today(), reason, now);
    }

    /**
     * Says that it was handed in.
     *
     * @param fileReference where one is not known yet
     * @param reason needed where the last deadline was over
     */
    void submit(
            LocalDate on, @Nullable String fileReference, @Nullable String reason, Readiness readiness, Occasion now) {
        StepRules.requireStep(stage, Stage.SUBMITTED);
        StepRules.requireNotAhead(on, now);
        ApplicationContent filed = fileReference == null ? content : content.filedUnder(fileReference);
        StepRules.requireSubmittable(filed);
        StepRules.requireDecided(readiness);
        StepRules.requireInTime(on, reason, readiness);
        content = filed;
        go(Stage.SUBMITTED, on, reason, now);
    }

    void grant(Grant granted, Occasion now) {
        StepRules.requireUndecided(stage);
        accept(granted, now);
        decided(Stage.GRANTED, granted.on(), null, now);
    }

    /** Says rightly what was typed wrongly. */
    void correctGrant(Grant right, Occasion now) {
        Grant wrong = StepRules.requireGranted(stage, grant);
        if (!right.equals(wrong)) {
            accept(right, now);
            history.add(new ApplicationStep(now.at(), now.today(), now.capacity(), stage, stage, null, wrong));
            record(voice().changed());
        }
    }

    private void accept(Grant granted, Occasion now) {
        StepRules.requireNotAhead(granted.on(), now);
        grant = granted;
        content = content.granted(granted);
    }

    void reject(LocalDate on, @Nullable String reason, Occasion now) {
        StepRules.requireUndecided(stage);
        StepRules.requireNotAhead(on, now);
        decided(Stage.REJECTED, on, reason, now);
    }

    void withdraw(String reason, Occasion now) {
        StepRules.requireStep(stage, Stage.WITHDRAWN);
        StepRules.requireReason(reason);
        go(Stage.WITHDRAWN, now.today(), reason, now);
    }

    private void go(Stage to, LocalDate on, @Nullable String reason, Occasion now) {
        Stage before = enter(to, on, reason, now);
        record(voice().stageChanged(before));
    }

    private void decided(Stage to, LocalDate on, @Nullable String reason, Occasion now) {
        enter(to, on, reason, now);
        record(voice().decided());
    }

    private Stage enter(Stage to, LocalDate on, @Nullable String reason, Occasion now) {
        Stage before = stage;
        stage = to;
        grant = to.isInPreparation() ? null : grant;
        history.add(new ApplicationStep(now.at(), on, now.capacity(), before, to, reason, null));
        return before;
    }

    private ApplicationVoice voice() {
        return new ApplicationVoice(id, content, stage, grant);
    }

    @Override
    public ApplicationId id() {
        return id;
    }

    public ApplicationContent content() {
        return content;
    }

    public Stage stage() {
        return stage;
    }

    public @Nullable Grant grant() {
        return grant;
    }

    /** Oldest first. */
    public List<ApplicationStep> history() {
        return List.copyOf(history);
    }

    /** Where it can go with {@code move}; forward ones first. */
    public List<Stage> moves() {
        return stage.moves().stream()
                .filter(to -> stage != Stage.CLOSED || (to == Stage.REJECTED) == (grant == null))
                .toList();
    }

    /** Whether a step to that stage undoes something, and needs a reason. */
    public boolean isBack(Stage to) {
        return stage.isBack(to);
    }

    /** Whether there is a grant that can be corrected. */
    public boolean isCorrectable() {
        return StepRules.isGranted(stage, grant);
    }

    /** Where it can go at all. */
    public boolean leadsTo(Stage to) {
        return stage.leadsTo(to);
    }
}
