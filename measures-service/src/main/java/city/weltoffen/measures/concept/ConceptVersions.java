package city.weltoffen.measures.concept;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Every concept that was ever taken over. */
@Repository
class ConceptVersions {

    private final MongoTemplate template;
    private final JsonMapper json;
    private volatile @Nullable ConceptVersion latest;

    ConceptVersions(MongoTemplate template, JsonMapper json) {
        this.template = template;
        this.json = json;
    }

    /** The one in force. Asks the store only for its number: another instance may have taken over a newer one. */
    Optional<ConceptVersion> latest() {
        Query newest = newestFirst().limit(1);
        newest.fields().include("_id");
        Numbered number = template.findOne(newest, Numbered.class, Stored.COLLECTION);
        if (number == null) {
            return Optional.empty();
        }
        ConceptVersion known = latest;
        return known != null && known.number() == number.id() ? Optional.of(known) : load(number.id());
    }

    private Optional<ConceptVersion> load(int number) {
        Optional<ConceptVersion> loaded =
                Optional.ofNullable(template.findById(number, Stored.class)).map(this::version);
        loaded.ifPresent(version -> latest = version);
        return loaded;
    }

    List<ConceptVersion> newest(long skip, int limit) {
        return template.find(newestFirst().skip(skip).limit(limit), Stored.class).stream()
                .map(this::version)
                .toList();
    }

    long count() {
        return template.estimatedCount(Stored.class);
    }

    boolean knows(String hash) {
        return template.exists(Query.query(where("hash").is(hash)), Stored.class);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another instance has taken that number */
    void add(ConceptVersion version) {
        template.insert(new Stored(
                version.number(),
                version.hash(),
                version.at(),
                version.by(),
                version.byName(),
                json.writeValueAsString(version.concept()),
                version.differences()));
    }

    private static Query newestFirst() {
        return new Query().with(Sort.by(Sort.Direction.DESC, "_id"));
    }

    private ConceptVersion version(Stored stored) {
        return new ConceptVersion(
                stored.id(),
                stored.hash(),
                stored.at(),
                stored.by(),
                stored.byName(),
                json.readValue(stored.concept(), Concept.class),
                stored.differences());
    }

    private record Numbered(@Id int id) {}

    /** @param concept as JSON: its keys are free, those of the store are not */
    @Document(Stored.COLLECTION)
    private record Stored(
            @Id int id,
            String hash,
            Instant at,
            String by,
            @Nullable String byName,
            String concept,
            List<Difference> differences) {

        private static final String COLLECTION = "conceptVersions";
    }
}
