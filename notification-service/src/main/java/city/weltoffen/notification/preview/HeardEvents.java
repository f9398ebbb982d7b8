package city.weltoffen.notification.preview;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.OnceOnly;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.notification.matching.Kinds;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The events of the last weeks. */
@Repository
class HeardEvents {

    private final MongoTemplate template;
    private final PreviewSettings settings;
    private final Clock businessClock;

    HeardEvents(MongoTemplate template, PreviewSettings settings, Clock businessClock) {
        this.template = template;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** Notes an event, once, unless it is too old already. */
    void add(EventEnvelope event) {
        if (Kinds.reach(event) && event.time().isAfter(begin())) {
            OnceOnly.add(template, List.of(HeardEvent.of(event, businessClock.instant())));
        }
    }

    /** Those taken at that moment or later, newest first. */
    List<HeardEvent> since(Instant moment) {
        return template.find(
                Query.query(where("heardAt").gte(moment))
                        .with(Sort.by(Sort.Direction.DESC, "time"))
                        .limit(settings.mostEvents()),
                HeardEvent.class);
    }

    void forgetOld() {
        template.remove(Query.query(where("time").lte(begin())), HeardEvent.class);
    }

    Instant begin() {
        return businessClock.instant().minus(settings.window());
    }
}
