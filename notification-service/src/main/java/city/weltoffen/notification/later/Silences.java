package city.weltoffen.notification.later;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.audience.Audience;
import city.weltoffen.notification.audience.Reason;
import city.weltoffen.notification.digest.DigestSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All silences. */
@Repository
public class Silences {

    private static final Silenced NONE = new Silenced(List.of());

    private final MongoTemplate template;
    private final Clock businessClock;
    private final Set<String> urgent;

    Silences(MongoTemplate template, Clock businessClock, DigestSettings digests) {
        this.template = template;
        this.businessClock = businessClock;
        this.urgent = digests.urgent();
    }

    /** Another one of the same takes its place. */
    public void keep(Silence silence) {
        template.save(silence);
    }

    /** A reader's own that last, the next to end first. */
    public List<Silence> of(String recipient) {
        return template.find(
                Query.query(where("recipient").is(recipient).and("until").gt(businessClock.instant()))
                        .with(Sort.by("until", "_id")),
                Silence.class);
    }

    public Optional<Silence> find(String recipient, String id) {
        return Optional.ofNullable(template.findOne(
                Query.query(where("_id").is(id).and("recipient").is(recipient)), Silence.class));
    }

    public void end(String id) {
        template.remove(Query.query(where("_id").is(id)), Silence.class);
    }

    /** Those whose day has come. */
    public void forgetEnded() {
        template.remove(Query.query(where("until").lte(businessClock.instant())), Silence.class);
    }

    /** Whether this kind of event is heard of at once whatever is silent. */
    public boolean passes(String kind) {
        return urgent.contains(kind);
    }

    /** Which of them an event meets. */
    public Silenced met(EventEnvelope event, Audience audience) {
        if (passes(event.kind())) {
            return NONE;
        }
        Set<String> keys =
                Stream.concat(Stream.of(event.subject()), rules(audience)).collect(Collectors.toSet());
        return new Silenced(template.find(
                Query.query(where("key").in(keys).and("until").gt(businessClock.instant())), Silence.class));
    }

    private static Stream<String> rules(Audience audience) {
        return audience.recipients().values().stream()
                .flatMap(reasons -> reasons.stream()
                        .filter(reason -> reason.type() == Reason.Type.SUBSCRIPTION)
                        .map(reason -> String.valueOf(reason.subscriptionId())))
                .distinct();
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan silencesByKey() {
            return IndexPlan.on("silences", "key");
        }

        @Bean
        IndexPlan silencesByRecipient() {
            return IndexPlan.on("silences", "recipient");
        }
    }
}
