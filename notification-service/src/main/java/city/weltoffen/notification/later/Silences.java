package city.weltoffen.notification.later;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.digest.DigestSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All silences. */
@Repository
public class Silences {

    private final MongoTemplate template;
    private final Clock businessClock;
    private final Set<String> urgent;
    private final SilencesInMemory memory = new SilencesInMemory(this::lasting, this::of);

    Silences(MongoTemplate template, Clock businessClock, DigestSettings digests) {
        this.template = template;
        this.businessClock = businessClock;
        this.urgent = digests.urgent();
    }

    /** Another one of the same takes its place. */
    public void keep(Silence silence) {
        template.save(silence);
        memory.changed(silence.recipient());
    }

    /** Another instance was told something by this reader. */
    public void changedElsewhere(String recipient) {
        memory.changed(recipient);
    }

    private List<Silence> lasting() {
        return template.find(Query.query(where("until").gt(businessClock.instant())), Silence.class);
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

    public void end(Silence silence) {
        template.remove(silence);
        memory.changed(silence.recipient());
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
    public Silenced met(EventEnvelope event) {
        return passes(event.kind())
                ? Silenced.NOBODY
                : new Silenced(memory::of, event.subject(), businessClock.instant());
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan silencesByRecipient() {
            return IndexPlan.on("silences", "recipient");
        }
    }
}
