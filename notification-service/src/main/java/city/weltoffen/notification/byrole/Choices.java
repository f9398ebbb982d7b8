package city.weltoffen.notification.byrole;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What everybody has said about rules that come by themselves; read from the store, so that it holds at once. */
@Repository
class Choices {

    private final MongoTemplate template;

    Choices(MongoTemplate template) {
        this.template = template;
    }

    Choice of(String subject) {
        return Objects.requireNonNullElseGet(template.findById(subject, Choice.class), () -> Choice.none(subject));
    }

    void choose(String subject, String key, boolean on) {
        Query whose = Query.query(where("_id").is(subject));
        Update update = new Update().addToSet(on ? "on" : "off", key).pull(on ? "off" : "on", key);
        template.upsert(whose, update, Choice.class);
    }

    Set<String> whoSwitchedOn(String key) {
        return who("on", key);
    }

    Set<String> whoSwitchedOff(String key) {
        return who("off", key);
    }

    private Set<String> who(String list, String key) {
        return template.find(Query.query(where(list).is(key)), Choice.class).stream()
                .map(Choice::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
