package city.weltoffen.notification.outlet;

import city.weltoffen.defaults.problems.DomainProblem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * Whether something goes out by an outlet, and what its reader or the other side has said to that. Verbs say whether the
 * state is another one now.
 */
final class Readiness {

    /** Its reader said so by the link in a mail. */
    private static final String UNSUBSCRIBED = "unsubscribed";

    private OutletState state;
    private @Nullable String fault;
    private @Nullable Confirmation confirmation;
    private @Nullable String unsubscribe;
    private @Nullable Instant unsubscribedAt;
    private @Nullable Instant failedAt;

    @PersistenceCreator
    Readiness(OutletState state) {
        this.state = state;
    }

    static Readiness given() {
        return new Readiness(OutletState.ACTIVE);
    }

    /** @param question to an address, unless it is known to be the owner's */
    static Readiness ofAddress(@Nullable Confirmation question) {
        Readiness readiness = new Readiness(question == null ? OutletState.ACTIVE : OutletState.UNCONFIRMED);
        readiness.confirmation = question;
        readiness.unsubscribe = OutletSecret.next().token();
        return readiness;
    }

    /** @throws DomainProblem {@code outlet-confirmed} */
    void ask(Confirmation question) {
        if (state != OutletState.UNCONFIRMED) {
            throw new DomainProblem("outlet-confirmed");
        }
        confirmation = question;
        fault = null;
    }

    /** @return whether there is a question that did not get through */
    boolean notAsked(String newFault) {
        if (confirmation == null) {
            return false;
        }
        confirmation = confirmation.notAsked();
        fault = newFault;
        return true;
    }

    boolean isAsked(Instant now) {
        return confirmation != null && !confirmation.until().isBefore(now);
    }

    /** The question is answered; an outlet that was paused meanwhile stays so. */
    boolean confirm() {
        confirmation = null;
        if (state != OutletState.UNCONFIRMED) {
            return false;
        }
        fault = null;
        return become(OutletState.ACTIVE);
    }

    boolean unsubscribed(Instant now) {
        unsubscribedAt = now;
        fault = UNSUBSCRIBED;
        return become(OutletState.PAUSED);
    }

    boolean pause() {
        return become(OutletState.PAUSED);
    }

    /** One whose address has not answered yet waits for that. */
    boolean resume() {
        fault = null;
        unsubscribedAt = null;
        failedAt = null;
        return become(confirmation == null ? OutletState.ACTIVE : OutletState.UNCONFIRMED);
    }

    /** @param forGood nobody can look at it, so that it has ended */
    boolean fail(String newFault, boolean forGood, Instant now) {
        if (state != OutletState.ACTIVE) {
            return false;
        }
        fault = newFault;
        unsubscribedAt = forGood ? now : null;
        failedAt = now;
        return become(OutletState.FAILED);
    }

    /** Nothing secret stays. */
    void end() {
        unsubscribe = null;
        confirmation = null;
    }

    private boolean become(OutletState next) {
        boolean other = state != next;
        state = next;
        return other;
    }

    OutletState state() {
        return state;
    }

    @Nullable
    String fault() {
        return fault;
    }

    @Nullable
    Confirmation confirmation() {
        return confirmation;
    }

    @Nullable
    String unsubscribe() {
        return unsubscribe;
    }

    @Nullable
    Instant unsubscribedAt() {
        return unsubscribedAt;
    }
}
