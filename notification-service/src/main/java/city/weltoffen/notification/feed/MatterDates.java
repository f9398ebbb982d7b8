package city.weltoffen.notification.feed;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.events.EventDate;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.events.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The dates of all matters as their last events have them, so that a calendar shows a deadline that moved where it is now,
 * also to somebody whose rule did not ask for the change.
 */
@Repository
public class MatterDates {

    private final MongoTemplate template;
    private final Clock businessClock;

    MatterDates(MongoTemplate template, Clock businessClock) {
        this.template = template;
        this.businessClock = businessClock;
    }

    /**
     * The dates of one matter.
     *
     * @param subject the aggregate whose matter it is
     * @param sequence of the last event that said them
     * @param title what that event said
     * @param link path in the web UI
     */
    @Document("matter-dates")
    record Dated(
            @Id String id,
            String subject,
            long sequence,
            LocalizedText title,
            @Nullable String link,
            List<EventDate> dates,
            Instant changedAt) {}

    /** Older events are passed over; those of a subject come one after the other. */
    void on(EventEnvelope event) {
        event.dates().forEach((matter, dates) -> {
            String id = matter.isEmpty() ? event.subject() : event.subject() + "-" + matter;
            replace(event, id, dates);
        });
    }

    private void replace(EventEnvelope event, String id, List<EventDate> dates) {
        Dated known = template.findById(id, Dated.class);
        if (known == null || known.sequence() < event.sequence()) {
            template.save(new Dated(
                    id,
                    event.subject(),
                    event.sequence(),
                    event.notice().title(),
                    event.notice().link(),
                    dates,
                    businessClock.instant()));
        }
    }

    List<Dated> of(Collection<String> subjects) {
        return template.find(Query.query(where("subject").in(subjects)), Dated.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan datesBySubject() {
            return IndexPlan.on("matter-dates", "subject");
        }
    }
}
