package city.weltoffen.networking.call.source;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallSightings;
import city.weltoffen.networking.call.Calls;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Which source told of which call when. */
@Repository
class Sightings implements CallSightings {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

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
        // as the template would, without asking it once more for each
        List<ReplaceOneModel<Document>> notes = sightings.stream()
                .map(sighting -> new ReplaceOneModel<>(Filters.eq(sighting.id()), document(sighting), UPSERT))
                .toList();
        template.execute(Sighting.class, collection -> collection.bulkWrite(notes, UNORDERED));
    }

    private Document document(Sighting sighting) {
        Document document = new Document();
        template.getConverter().write(sighting, document);
        return document;
    }

    void forget(SourceId source) {
        template.remove(Query.query(where("source").is(source.value())), Sighting.class);
    }

    @Override
    public Optional<Instant> lastSeen(CallId call) {
        String identifier = calls.require(call).details().identifier();
        return states.all().entrySet().stream()
                .flatMap(source -> seen(source.getKey(), identifier)
                        .map(sighting -> source.getValue().lastHeld(sighting.seenAt())))
                .max(Instant::compareTo);
    }

    private Stream<Sighting> seen(String source, String identifier) {
        return Stream.ofNullable(template.findById(Sighting.id(source, identifier), Sighting.class));
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
                        && source.lastHeld(sighting.seenAt()).isBefore(moment)
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
