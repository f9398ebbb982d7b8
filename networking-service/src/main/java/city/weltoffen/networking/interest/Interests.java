package city.weltoffen.networking.interest;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.events.Addressee;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.Calls;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All interests of departments in calls. Those who want the same call hear of each other. */
@Repository
public class Interests {

    private final AggregateStore<Interest> store;
    private final Calls calls;
    private final Occasions occasions;

    Interests(AggregateStores stores, Calls calls, Occasions occasions) {
        this.store = stores.of(Interest.class);
        this.calls = calls;
        this.occasions = occasions;
    }

    AggregateStore<Interest> store() {
        return store;
    }

    /** @throws DomainProblem {@code not-found} */
    public Interest require(InterestId id) {
        return store.require(id);
    }

    /** All in a call, whatever became of them, asked of the store. */
    public List<Interest> in(CallId call) {
        return store.find(where("call.callId").is(call.value()));
    }

    /** The one of a department in a call. */
    public Optional<Interest> of(CallId call, String department) {
        return in(call).stream()
                .filter(interest -> interest.claimant().department().equals(department))
                .findFirst();
    }

    /** All of a department. */
    List<Interest> of(String department) {
        return store.find(where("claimant.department").is(department));
    }

    /** Declares it, or changes the role of the one that is there. */
    public Interest declare(CallId call, Claimant claimant, InterestRole role) {
        return declare(call, claimant, role, known -> true);
    }

    /**
     * Declares it for somebody who may not change every interest that is there.
     *
     * @param role nothing for that of the one that is there, else {@code PARTNER}
     */
    public Interest declare(
            CallId call, Claimant claimant, @Nullable InterestRole role, Predicate<Interest> mayChange) {
        WantedCall wanted = WantedCall.of(calls.require(call));
        Optional<Interest> known = of(call, claimant.department());
        if (known.isPresent()) {
            return update(
                    known.get().id(),
                    (interest, now) -> interest.declareAgain(
                            role,
                            mayChange.test(interest),
                            passedOnBy(call, claimant.department()),
                            others(call, claimant.department()),
                            now));
        }
        try {
            return store.save(Interest.declare(
                    wanted,
                    claimant,
                    role == null ? InterestRole.PARTNER : role,
                    passedOnBy(call, claimant.department()),
                    others(call, claimant.department()),
                    occasions.now(List.of(claimant.department()))));
        } catch (DuplicateKeyException overtaken) {
            return declare(call, claimant, role, mayChange);
        }
    }

    /** Says that a call is another department's business, whether one had an interest in it or not. */
    public Interest passOn(CallId call, Claimant claimant, Claimant other, String reason) {
        WantedCall wanted = WantedCall.of(calls.require(call));
        Optional<Interest> known = of(call, claimant.department());
        if (known.isPresent()) {
            return passOn(known.get().id(), other, reason);
        }
        try {
            return store.save(
                    Interest.notOurs(wanted, claimant, other, reason, occasions.now(List.of(claimant.department()))));
        } catch (DuplicateKeyException overtaken) {
            return passOn(call, claimant, other, reason);
        }
    }

    public Interest passOn(InterestId id, Claimant other, String reason) {
        return update(id, (interest, now) -> interest.passOn(other, reason, others(interest), now));
    }

    public Interest changeRole(InterestId id, InterestRole role) {
        return update(id, (interest, now) -> interest.changeRole(role, others(interest), now));
    }

    public Interest withdraw(InterestId id, String reason) {
        return update(id, (interest, now) -> interest.withdraw(reason, others(interest), now));
    }

    public Interest decide(InterestId id, DepartmentDecision decision) {
        return update(id, (interest, now) -> interest.decide(decision, others(interest), now));
    }

    Interest update(InterestId id, BiConsumer<Interest, Occasion> verb) {
        return store.update(
                id,
                interest -> verb.accept(
                        interest, occasions.now(List.of(interest.claimant().department()))));
    }

    private List<Addressee> others(Interest interest) {
        return others(interest.call().callId(), interest.claimant().department());
    }

    /** The coordinators of the other departments that want the same call. */
    private List<Addressee> others(CallId call, String department) {
        return in(call).stream()
                .filter(interest -> interest.state().isActive())
                .map(interest -> interest.claimant().department())
                .filter(other -> !other.equals(department))
                .map(Addressee::coordinatorsOf)
                .toList();
    }

    private @Nullable String passedOnBy(CallId call, String department) {
        return in(call).stream()
                .filter(interest -> interest.passedOnTo() != null
                        && Objects.equals(interest.passedOnTo().department(), department))
                .map(interest -> interest.claimant().department())
                .findFirst()
                .orElse(null);
    }
}
