package city.weltoffen.networking.interest;

import city.weltoffen.defaults.aggregate.Aggregate;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Addressee;
import city.weltoffen.networking.interest.InterestStep.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** The interest of one department in one call; there is never a second one of the same. */
@Document("interests")
public class Interest extends Aggregate {

    @Id
    private final InterestId id;

    private final WantedCall call;
    private Claimant claimant;
    private InterestRole role;
    private InterestState state = InterestState.DECLARED;
    private @Nullable DepartmentDecision decision;
    private @Nullable Claimant passedOnTo;
    private List<InterestStep> history = new ArrayList<>();

    @PersistenceCreator
    Interest(InterestId id, WantedCall call, Claimant claimant, InterestRole role) {
        this.id = id;
        this.call = call;
        this.claimant = claimant;
        this.role = role;
    }

    /**
     * @param passedOnBy slug of the department that passed the call on to it
     * @param to who else wants the call, and hears of it
     */
    static Interest declare(
            WantedCall call,
            Claimant claimant,
            InterestRole role,
            @Nullable String passedOnBy,
            List<Addressee> to,
            Occasion now) {
        Interest interest = new Interest(InterestId.of(call.callId(), claimant.department()), call, claimant, role);
        interest.remember(Verb.DECLARED, null, null, now);
        interest.record(interest.voice().declared(null, passedOnBy, to));
        return interest;
    }

    /** The department of a call that was never its business says so. */
    static Interest notOurs(WantedCall call, Claimant claimant, Claimant other, String reason, Occasion now) {
        Interest interest =
                new Interest(InterestId.of(call.callId(), claimant.department()), call, claimant, InterestRole.OBSERVE);
        interest.passOn(other, reason, List.of(), now);
        return interest;
    }

    /**
     * Declares it once more: the same again changes nothing, another role changes the role, an end is undone. Who may not
     * change it leaves one that is active as it is.
     *
     * @param wanted nothing for the one it has
     * @throws DomainProblem {@code forbidden} where an end would have to be undone by who may not change it
     */
    void declareAgain(
            @Nullable InterestRole wanted,
            boolean mayChange,
            @Nullable String passedOnBy,
            List<Addressee> to,
            Occasion now) {
        InterestRole then = wanted == null ? role : wanted;
        if (state.isActive()) {
            if (mayChange) {
                changeRole(then, to, now);
            }
            return;
        }
        if (!mayChange) {
            throw DomainProblem.forbidden();
        }
        begin(then);
        remember(Verb.DECLARED, null, null, now);
        record(voice().declared(null, passedOnBy, to));
    }

    private void begin(InterestRole wanted) {
        role = wanted;
        state = InterestState.DECLARED;
        decision = null;
        passedOnTo = null;
    }

    /** What was decided for one role says nothing of another. */
    void changeRole(InterestRole wanted, List<Addressee> to, Occasion now) {
        requireActive();
        if (wanted == role) {
            return;
        }
        InterestRole before = role;
        begin(wanted);
        remember(Verb.ROLE_CHANGED, null, null, now);
        record(voice().declared(before, null, to));
    }

    /** Says that it is another department's business, which hears of it. */
    final void passOn(Claimant other, String reason, List<Addressee> to, Occasion now) {
        requireActive();
        requireReason(reason);
        if (other.department().equals(claimant.department())) {
            throw DomainProblem.invalid("#/to", "same-department");
        }
        state = InterestState.PASSED_ON;
        passedOnTo = other;
        remember(Verb.PASSED_ON, other.department(), reason, now);
        record(voice().passedOn(other, to));
    }

    void withdraw(String reason, List<Addressee> to, Occasion now) {
        requireActive();
        requireReason(reason);
        state = InterestState.WITHDRAWN;
        remember(Verb.WITHDRAWN, null, reason, now);
        record(voice().withdrawn(to));
    }

    /** Records what the department decided; another decision later takes its place. */
    void decide(DepartmentDecision decided, List<Addressee> to, Occasion now) {
        if (state != InterestState.NO_GO) {
            requireActive();
        }
        if (!role.takesPart()) {
            throw new DomainProblem("interest-observes");
        }
        decided.requireNotAhead(now.today());
        if (decided.equals(decision)) {
            return;
        }
        decision = decided;
        state = decided.go() ? InterestState.GO : InterestState.NO_GO;
        remember(Verb.DECIDED, null, null, now);
        record(voice().decided(decided, to));
    }

    /** Becomes the interest of the department that took over. */
    void follow(Claimant successor, Occasion now) {
        if (!successor.department().equals(claimant.department())) {
            claimant = successor;
            remember(Verb.FOLLOWED, successor.department(), null, now);
            record(voice().declared(null, null, List.of()));
        }
    }

    /** Ends, since the department that took over has an interest in the same call. */
    void giveWayTo(Claimant successor, Occasion now) {
        if (state.isActive()) {
            state = InterestState.WITHDRAWN;
            remember(Verb.FOLLOWED, successor.department(), null, now);
            record(voice().withdrawn(List.of()));
        }
    }

    private InterestVoice voice() {
        return new InterestVoice(call, claimant, role, state);
    }

    private void remember(Verb verb, @Nullable String to, @Nullable String reason, Occasion now) {
        history.add(new InterestStep(
                now.at(), now.capacity(), verb, role, to, reason, verb == Verb.DECIDED ? decision : null));
    }

    private void requireActive() {
        if (!state.isActive()) {
            throw new DomainProblem("interest-state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw DomainProblem.invalid("#/reason", "required");
        }
    }

    @Override
    public InterestId id() {
        return id;
    }

    public WantedCall call() {
        return call;
    }

    public Claimant claimant() {
        return claimant;
    }

    public InterestRole role() {
        return role;
    }

    public InterestState state() {
        return state;
    }

    public @Nullable DepartmentDecision decision() {
        return decision;
    }

    /** To which department it was passed on, if it was. */
    public @Nullable Claimant passedOnTo() {
        return passedOnTo;
    }

    /** Oldest first. */
    public List<InterestStep> history() {
        return List.copyOf(history);
    }
}
