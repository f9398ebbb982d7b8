package city.weltoffen.notification.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.security.IdentityFollower;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** People are known from their tokens. */
@Repository
public class People implements IdentityFollower {

    private final MongoTemplate template;
    private final Cache<Person, Boolean> written = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    People(MongoTemplate template) {
        this.template = template;
    }

    /** Remembers whoever signs in, and what has changed about them. */
    @Override
    public void seen(Identity identity) {
        Person person = new Person(identity.subject(), identity.roles(), identity.department());
        if (written.getIfPresent(person) == null) {
            template.save(person);
            written.put(person, true);
        }
    }

    /** Subjects of the international office's people. */
    public Set<String> office() {
        return with("office");
    }

    /** Subjects of those who have the role. */
    public Set<String> with(String role) {
        return find(where("roles").is(role));
    }

    /** Subjects of those who belong to a department, and of the international office's people. */
    public Set<String> members() {
        Set<String> members = new HashSet<>(find(where("department").ne(null)));
        members.addAll(office());
        return members;
    }

    private Set<String> find(Criteria criteria) {
        return template.find(Query.query(criteria), Person.class).stream()
                .map(Person::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
