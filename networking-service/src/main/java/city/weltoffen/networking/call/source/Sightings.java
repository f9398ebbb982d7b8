package city.weltoffen.networking.call.source;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallSightings;
import city.weltoffen.networking.call.Calls;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Which source told of which call when. */
@Repository
class Sightings implements CallSightings {

    private final MongoTemplate template;
    private final SourceStates states;
    private final Calls calls;
    private final CallIndex index;

    Sightings(MongoTemplate template, SourceStates states, Calls calls, CallIndex index) {
        this.template = template;
        this.states = states;
        this.calls = calls;
        this.index = index;
    }

    void save(Collection<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return;
        }
        BulkOperations bulk = template.bulkOps(BulkOperations.BulkMode.UNORDERED, Sighting.class);
        for (Sighting sighting : sightings) {
            bulk.replaceOne(
                    Query.query(where("_id").is(sighting.id())),
                    sighting,
                    FindAndReplaceOptions.options().upsert());
        }
        bulk.execute();
    }

    /** The source says that nothing is new: what its last good run held, it holds still. */
    void stillThere(SourceId source, Instant lastGoodAt, Instant now) {
        template.updateMulti(
                Query.query(of(source).and("seenAt").is(lastGoodAt)), Update.update("seenAt", now), Sighting.class);
    }

    void forget(SourceId source) {
        template.remove(Query.query(of(source)), Sighting.class);
    }

    private static Criteria of(SourceId source) {
        return where("source").is(source.value());
    }

    @Override
    public Optional<Instant> lastSeen(CallId call) {
        String identifier = calls.require(call).details().identifier();
        List<String> ids = states.all().keySet().stream()
                .map(source -> Sighting.id(source, identifier))
                .toList();
        return template.find(Query.query(where("_id").in(ids)), Sighting.class).stream()
                .map(Sighting::seenAt)
                .max(Instant::compareTo);
    }

    @Override
    public Set<CallId> unseenSince(Instant moment) {
        Map<String, SourceState> sources = states.all();
        Set<String> unseen = new HashSet<>();
        Set<String> present = new HashSet<>();
        try (Stream<Sighting> all = template.stream(new Query(), Sighting.class)) {
            all.forEach(sighting -> {
                SourceState source = sources.get(sighting.source().value());
                boolean missed = source != null
                        && sighting.seenAt().isBefore(moment)
                        && source.lastGoodAt() != null
                        && !source.lastGoodAt().isBefore(moment);
                (missed ? unseen : present).add(sighting.identifier());
            });
        }
        unseen.removeAll(present);
        return index.find(entry -> unseen.contains(entry.details().identifier())).stream()
                .map(CallEntry::id)
                .collect(Collectors.toSet());
    }
}
