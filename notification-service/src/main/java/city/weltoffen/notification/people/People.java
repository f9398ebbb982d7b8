package city.weltoffen.notification.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.security.Identity;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** People are known from their tokens. */
@Repository
public class People {

    private final MongoTemplate template;
    private final Cache<Person, Boolean> written = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    People(MongoTemplate template) {
        this.template = template;
    }

    /** Remembers whoever signs in, and what has changed about them. */
    public void seen(Identity identity) {
        Person person = new Person(identity.subject(), identity.roles(), identity.department());
        if (written.getIfPresent(person) == null) {
            template.save(person);
            written.put(person, true);
        }
    }

    /** Subjects of the international office's people. */
    public Set<String> office() {
        return template.find(Query.query(where("roles").is("office")), Person.class).stream()
                .map(Person::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
