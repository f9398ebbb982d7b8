package city.weltoffen.networking.training;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.networking.DepartmentSuccession;
import city.weltoffen.networking.acting.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A training that a department offers. Who signed up is part of it, so that one write gives the last place to one person
 * only; others hear nothing of them.
 */
@Document("trainings")
public class Training extends Aggregate {

    @Id
    private final TrainingId id;

    private TrainingDetails details;
    private TrainingState state = TrainingState.OFFERED;
    private SignUps signUps = SignUps.none();
    private @Nullable String reason;
    private @Nullable Integer attended;

    @PersistenceCreator
    Training(TrainingId id, TrainingDetails details) {
        this.id = id;
        this.details = details;
    }

    static Training offer(TrainingDetails details) {
        details.requirePossible();
        Training training = new Training(TrainingId.next(), details);
        training.record(training.voice().offered());
        return training;
    }

    /** Who signed up hears of it; who waited moves up where there are more places now. */
    void change(TrainingDetails changed, Moment now) {
        requireOffered();
        if (changed.equals(details)) {
            return;
        }
        changed.requirePossible();
        Set<String> before = withPlace();
        changed.booking().requireRoom(signUps.inOrder().size(), before.size());
        details = changed;
        record(voice().changed("Fortbildung geändert", "Training changed", signUps.people()));
        moveUp(before, now);
    }

    /** It does not take place. */
    void cancel(String why) {
        requireOffered();
        state = TrainingState.CANCELLED;
        reason = why;
        record(voice().changed("Fortbildung fällt aus", "Training cancelled", signUps.people()));
    }

    /** Gives the person a place while there is one, and lets them wait otherwise. */
    void signUp(@Nullable String department, Moment now) {
        requireOffered();
        if (!details.booking().isHere()) {
            throw new DomainProblem("training-booked-elsewhere");
        }
        if (!isOpen(now)) {
            throw new DomainProblem("training-sign-up-over");
        }
        keep(signUps.with(SignUp.of(now.by(), department, now.at())));
    }

    /** Gives back the place, which goes to who waits longest. */
    void withdraw(String subject, Moment now) {
        requireOffered();
        if (!canWithdraw(now)) {
            throw new DomainProblem("training-begun");
        }
        Set<String> before = withPlace();
        keep(signUps.without(signUp -> signUp.isOf(subject)));
        moveUp(before, now);
    }

    private void moveUp(Set<String> before, Moment now) {
        Set<String> movedUp = new TreeSet<>(withPlace());
        movedUp.removeAll(before);
        if (!movedUp.isEmpty()) {
            keep(signUps.movedUp(movedUp, now.today()));
            record(voice().movedUp(movedUp));
        }
    }

    /** The person has seen that a place became free. */
    void acceptPlace(String subject) {
        keep(signUps.seenBy(subject));
    }

    /**
     * It took place.
     *
     * @param people subjects of those signed up who came
     * @param others how many came who are not on the list
     */
    void hold(Set<String> people, int others, Moment now) {
        requireOffered();
        if (!details.dates().areOver(now.at())) {
            throw new DomainProblem("training-not-over");
        }
        if (!signUps.people().containsAll(people)) {
            throw DomainProblem.invalid("#/people", "not-signed-up");
        }
        keep(signUps.cameTo(people));
        int came = people.size() + others;
        state = TrainingState.HELD;
        attended = came;
        record(voice().held(came));
    }

    /** What is still on offer goes to the successor of its department. */
    void follow(DepartmentSuccession succession) {
        if (state == TrainingState.OFFERED && details.department().equals(succession.slug())) {
            details = details.keptBy(succession.successor());
            record(voice().changed("Fortbildung übernommen", "Training taken over", List.of()));
        }
    }

    /** Forgets some of those who signed up; how many came stays, and a place that gets free before goes to who waits. */
    void forget(Predicate<SignUp> whom, Moment now) {
        Set<String> before = withPlace();
        keep(signUps.without(whom));
        if (canWithdraw(now)) {
            moveUp(before, now);
        }
    }

    private void keep(SignUps changed) {
        if (!changed.equals(signUps)) {
            signUps = changed;
            changeQuietly();
        }
    }

    private void requireOffered() {
        if (state != TrainingState.OFFERED) {
            throw new DomainProblem("training-" + state.name().toLowerCase(Locale.ROOT));
        }
    }

    private Set<String> withPlace() {
        return signUps.withPlace(details.booking().places());
    }

    private TrainingVoice voice() {
        return new TrainingVoice(id, details, state);
    }

    @Override
    public TrainingId id() {
        return id;
    }

    public TrainingDetails details() {
        return details;
    }

    public TrainingState state() {
        return state;
    }

    public SignUps signUps() {
        return signUps;
    }

    /** Whether it is possible to sign up now. */
    public boolean isOpen(Moment now) {
        return state == TrainingState.OFFERED
                && details.booking().isOpenOn(now.today())
                && !details.dates().haveBegun(now.at());
    }

    public boolean canWithdraw(Moment now) {
        return state == TrainingState.OFFERED && !details.dates().haveBegun(now.at());
    }

    public boolean hasPlace(String subject) {
        return withPlace().contains(subject);
    }

    /** How many have a place. */
    public int taken() {
        return withPlace().size();
    }

    /** Why it does not take place. */
    public @Nullable String reason() {
        return reason;
    }

    /** How many came, once it was held. */
    public @Nullable Integer attended() {
        return attended;
    }
}
