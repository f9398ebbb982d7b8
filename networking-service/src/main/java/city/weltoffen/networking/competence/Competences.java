package city.weltoffen.networking.competence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.privacy.SoughtPerson;
import city.weltoffen.defaults.web.ExpectedVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What all people say of what they can do. */
@Repository
public class Competences {

    /** Version of what nobody has said yet. */
    public static final long NOTHING = -1;

    private final AggregateStore<Competence> store;
    private final MongoTemplate template;
    private final Clock businessClock;

    Competences(AggregateStores stores, MongoTemplate template, Clock businessClock) {
        this.store = stores.of(Competence.class);
        this.template = template;
        this.businessClock = businessClock;
    }

    public Optional<Competence> of(PersonId person) {
        return store.find(person);
    }

    /** Skills of a person, none where nothing was said. */
    public Skills skillsOf(PersonId person) {
        return of(person).map(Competence::skills).orElse(Skills.none());
    }

    /** Says it for the first time against {@link #NOTHING}, or anew against the version that was read. */
    public Competence say(
            PersonId person, ExpectedVersion expected, String name, @Nullable String department, Skills skills) {
        LocalDate today = LocalDate.now(businessClock);
        if (of(person).isEmpty()) {
            expected.check(NOTHING);
            try {
                return store.save(new Competence(person, name, department, skills, today));
            } catch (DuplicateKeyException overtaken) {
                // Somebody was faster by a moment; then it is a change like any other, against what was expected.
            }
        }
        return store.update(person, expected, known -> known.say(name, department, skills, today));
    }

    /** Nothing stays. */
    public void forget(PersonId person) {
        template.remove(Query.query(where("_id").is(person.value())), Competence.class);
    }

    /** Those who can all that is asked, by name. */
    public List<Competence> search(Sought sought) {
        return all().filter(one -> sought.isMetBy(one.skills()))
                .sorted(Comparator.comparing(Competence::name))
                .toList();
    }

    /** Those with this name. */
    public List<Competence> of(SoughtPerson person) {
        return all().filter(one -> person.is(one.name(), null)).toList();
    }

    private Stream<Competence> all() {
        return store.find().stream();
    }
}
