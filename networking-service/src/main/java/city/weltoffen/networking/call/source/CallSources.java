package city.weltoffen.networking.call.source;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;

/** All sources of calls; there are few, so they are read from the store whenever they are needed. */
@Repository
public class CallSources {

    private final AggregateStore<CallSource> store;
    private final MongoTemplate template;
    private final SourceStates states;
    private final Sightings sightings;
    private final Runs runs;
    private final PortalSettings portal;
    private final Clock businessClock;

    CallSources(
            AggregateStores stores,
            MongoTemplate template,
            SourceStates states,
            Sightings sightings,
            Runs runs,
            PortalSettings portal,
            Clock businessClock) {
        this.store = stores.of(CallSource.class);
        this.template = template;
        this.states = states;
        this.sightings = sightings;
        this.runs = runs;
        this.portal = portal;
        this.businessClock = businessClock;
    }

    /** By kind and German name. */
    public List<CallSource> all() {
        return store.find().stream()
                .sorted(Comparator.comparing(
                                (CallSource source) -> source.details().kind())
                        .thenComparing(source -> source.details().name().de()))
                .toList();
    }

    public Optional<CallSource> find(SourceId id) {
        return store.find(id);
    }

    /** @throws DomainProblem {@code not-found} */
    public CallSource require(SourceId id) {
        return store.require(id);
    }

    public CallSource create(SourceDetails details) {
        return create(SourceId.next(), details);
    }

    CallSource create(SourceId id, SourceDetails details) {
        CallSource created = store.save(CallSource.create(id, details, businessClock.instant()));
        states.save(SourceState.none(id));
        return created;
    }

    /** @throws DomainProblem {@code stale}, or {@code call-source-kind} when it would become another kind of source */
    public CallSource change(SourceId id, ExpectedVersion expected, SourceDetails details) {
        Instant now = businessClock.instant();
        return store.update(id, expected, source -> {
            if (source.details().kind() != details.kind()) {
                throw DomainProblem.of(HttpStatus.CONFLICT, "call-source-kind");
            }
            source.change(details, now);
        });
    }

    /** Its calls stay; that it told of them is forgotten, and so are its runs. Nobody may read it meanwhile. */
    void remove(SourceId id, ExpectedVersion expected) {
        CallSource source = require(id);
        expected.check(source.version());
        Query unchanged = Query.query(where("_id").is(id.value()).and("version").is(source.version()));
        if (template.remove(unchanged, CallSource.class).getDeletedCount() == 0) {
            throw DomainProblem.stale();
        }
        states.forget(id);
        sightings.forget(id);
        runs.forget(id);
    }

    void update(SourceId id, Consumer<CallSource> verb) {
        store.update(id, verb);
    }

    /** Where a source is asked: its own address, else, of the portal's search, the one in the settings. */
    public @Nullable String address(CallSource source) {
        SourceDetails details = source.details();
        return details.address() == null && details.kind() == SourceKind.PORTAL_SEARCH
                ? portal.address()
                : details.address();
    }

    /** When its schedule asks it next; never when it is switched off or nobody says where it is. */
    public @Nullable Instant next(CallSource source) {
        SourceDetails details = source.details();
        boolean reachable = details.kind() == SourceKind.TEMPLATES || address(source) != null;
        return !details.enabled() || details.schedule() == null || !reachable
                ? null
                : details.schedule()
                        .next(
                                runs.lastStart(source.id()).orElse(null),
                                source.scheduledSince(),
                                businessClock.getZone());
    }
}
