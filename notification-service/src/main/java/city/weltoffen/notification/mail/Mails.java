package city.weltoffen.notification.mail;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.mongo.OnceOnly;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All mails as they were written, for as long as they are kept. */
@Repository
public class Mails {

    private final MongoTemplate template;

    Mails(MongoTemplate template) {
        this.template = template;
    }

    /** @return the one that counts: this one, or what somebody else was faster to write */
    public Mail fix(Mail mail) {
        return OnceOnly.add(template, List.of(mail)).isEmpty()
                ? mail
                : find(mail.id()).orElseThrow(() -> new IllegalStateException("gone: " + mail.id()));
    }

    public Optional<Mail> find(String id) {
        return Optional.ofNullable(template.findById(id, Mail.class));
    }

    /** Ids of those written before that moment. */
    public List<String> writtenBefore(Instant moment) {
        Query old = Query.query(where("writtenAt").lt(moment));
        return template.findDistinct(old, "_id", Mail.class, String.class);
    }

    /** Deletes those that were written before that moment, had nothing to say and so have no delivery. */
    public void forgetEmptyBefore(Instant moment) {
        template.remove(Query.query(where("writtenAt").lt(moment).and("content").isNull()), Mail.class);
    }

    public void forget(String id) {
        template.remove(Query.query(where("_id").is(id)), Mail.class);
    }

    /** Deletes all of an outlet that has ended. */
    public void forgetOf(String outlet) {
        template.remove(Query.query(where("outlet").is(outlet)), Mail.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan mailsByAge() {
            return IndexPlan.on("mails", "writtenAt");
        }

        @Bean
        IndexPlan mailsOfOutlets() {
            return IndexPlan.on("mails", "outlet");
        }
    }
}
