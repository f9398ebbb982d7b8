package city.weltoffen.networking.call;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.reminders.Said;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.events.Addressee;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All calls the city knows; an identifier names one of them. */
@Repository
public class Calls {

    private static final String IDENTIFIER = "details.identifier";

    /** Needed only where something changes; the text is most of a call. */
    private static final Set<String> BESIDE_WORDS = Set.of("details.text", "changes", "said", "outbox");

    private final AggregateStore<Call> store;
    private final CallChanges changes;
    private final CallAudience audience;
    private final WatchSettings settings;
    private final Clock businessClock;

    Calls(
            AggregateStores stores,
            CallChanges changes,
            CallAudience audience,
            WatchSettings settings,
            Clock businessClock) {
        this.store = stores.of(Call.class);
        this.changes = changes;
        this.audience = audience;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** For the views of this instance. */
    public AggregateStore<Call> store() {
        return store;
    }

    /** @throws DomainProblem {@code not-found} */
    public Call require(CallId id) {
        return store.require(id);
    }

    /** Those that are there, in no order. */
    public List<Call> find(Collection<CallId> ids) {
        return ids.isEmpty()
                ? List.of()
                : store.find(where("_id").in(ids.stream().map(CallId::value).toList()));
    }

    /** The one that its sources know by this identifier. */
    public Optional<Call> find(String identifier) {
        return store.find(where(IDENTIFIER).is(identifier)).stream().findFirst();
    }

    /** @throws DomainProblem {@code taken} when the identifier names another call */
    public Call publish(CallOrigin source, CallDetails details) {
        try {
            return store.save(Call.publish(new ToldCall(source, details, Set.of()), now()));
        } catch (DuplicateKeyException known) {
            throw DomainProblem.taken("#/identifier", details.identifier());
        }
    }

    /** @throws DomainProblem {@code stale} or {@code taken} */
    public Call change(CallId id, ExpectedVersion expected, CallDetails details) {
        try {
            return store.update(id, expected, call -> keep(call.change(details, now(), hearing(call))));
        } catch (DuplicateKeyException known) {
            throw DomainProblem.taken("#/identifier", details.identifier());
        }
    }

    /** Takes what a source tells: a new call, a change of a known one, or nothing new. */
    public Outcome take(ToldCall told) {
        return takeAll(List.of(told)).getFirst();
    }

    /** The same for several, which asks the store only once; outcomes in the order of the calls. */
    public List<Outcome> takeAll(List<ToldCall> told) {
        Map<String, Call> known = glance(told);
        Set<ToldCall> created = create(told, known.keySet());
        List<Outcome> outcomes = new ArrayList<>(told.size());
        for (ToldCall one : told) {
            outcomes.add(created.remove(one) ? Outcome.CREATED : take(one, known));
        }
        return outcomes;
    }

    /** Those that nobody told of before, each once. */
    private Set<ToldCall> create(List<ToldCall> told, Set<String> known) {
        Map<CallId, ToldCall> firsts = new LinkedHashMap<>();
        List<Call> calls = new ArrayList<>();
        Set<String> met = new HashSet<>(known);
        for (ToldCall one : told) {
            if (met.add(one.details().identifier())) {
                Call call = Call.publish(one, now());
                calls.add(call);
                firsts.put(call.id(), one);
            }
        }
        Set<ToldCall> created = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!calls.isEmpty()) {
            store.insertAll(calls).forEach(call -> created.add(firsts.get(call.id())));
        }
        return created;
    }

    private Outcome take(ToldCall told, Map<String, Call> glanced) {
        String identifier = told.details().identifier();
        // whatever comes after it in the list finds it changed
        Call call = glanced.remove(identifier);
        // most of what sources tell is known: that costs no further question to the store
        if (call != null && isOld(told, call)) {
            glanced.put(identifier, call);
            return Outcome.UNCHANGED;
        }
        Optional<CallId> id = call == null ? find(identifier).map(Call::id) : Optional.of(call.id());
        return id.isPresent() ? take(told, id.get()) : take(told);
    }

    private boolean isOld(ToldCall told, Call glanced) {
        return glanced.take(told, now(), settings.settle(), List::of).isEmpty() && !glanced.hasRecorded();
    }

    private Outcome take(ToldCall told, CallId id) {
        Outcome[] outcome = {Outcome.UNCHANGED};
        store.update(id, fresh -> {
            Optional<CallChange> change = fresh.take(told, now(), settings.settle(), hearing(fresh));
            outcome[0] = change.isPresent() ? Outcome.CHANGED : Outcome.UNCHANGED;
            keep(change);
        });
        return outcome[0];
    }

    /** What was told of them before, without what only a change needs. */
    private Map<String, Call> glance(List<ToldCall> told) {
        Set<String> identifiers =
                told.stream().map(one -> one.details().identifier()).collect(toSet());
        return store.glance(BESIDE_WORDS, where(IDENTIFIER).in(identifiers)).stream()
                .collect(toMap(
                        call -> call.details().identifier(), Function.identity(), (one, other) -> one, HashMap::new));
    }

    /** Opens and closes it where its day has come. */
    public void followCalendar(CallId id, ZonedDateTime now) {
        store.update(id, call -> keep(call.followCalendar(now, hearing(call))));
    }

    /** Closes what no source tells of any more. */
    public void closeAsAbsent(CallId id, ZonedDateTime now) {
        store.update(id, call -> keep(call.closeAsAbsent(now, hearing(call))));
    }

    /** @throws DomainProblem {@code call-closed} */
    public Call recommend(CallId id, LocalizedText sentence) {
        return store.update(id, call -> call.recommend(sentence, now().toLocalDate(), hearing(call)));
    }

    public Call withdrawRecommendation(CallId id) {
        return store.update(id, Call::withdrawRecommendation);
    }

    /**
     * Tells those interested of deadlines that come near.
     *
     * @param due what is to be said today of a deadline of which something was said last, if anything
     */
    public void remind(CallId id, BiFunction<LocalDate, @Nullable Said, Optional<Said>> due) {
        store.update(id, call -> {
            List<Addressee> to = audience.of(id);
            if (to.isEmpty() || call.details().status() == CallStatus.CLOSED) {
                return;
            }
            for (Deadline deadline : call.details().deadlines()) {
                due.apply(deadline.date(), call.said(deadline.date()))
                        .ifPresent(said -> call.remind(deadline, said, to));
            }
        });
    }

    private Supplier<List<Addressee>> hearing(Call call) {
        return () -> audience.of(call.id());
    }

    /** The change is there before the call that names it. */
    private void keep(Optional<CallChange> change) {
        change.ifPresent(changes::keep);
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(businessClock);
    }

    /** What became of a call that a source told of. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
