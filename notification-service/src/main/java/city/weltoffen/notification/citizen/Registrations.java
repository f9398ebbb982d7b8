package city.weltoffen.notification.citizen;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.mongo.OnceOnly;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All addresses that have yet to answer. */
@Repository
class Registrations {

    private static final String COLLECTION = "registrations";
    private static final String ID = "_id";
    private static final String ASK_AT = "askAt";
    private static final String UNTIL = "until";
    private static final String HASH = "hash";

    private final MongoTemplate template;
    private final CitizenSettings settings;
    private final Clock businessClock;

    Registrations(MongoTemplate template, CitizenSettings settings, Clock businessClock) {
        this.template = template;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** Lets the address be asked, unless it was a short time ago. */
    void enter(String address, NewsChoice choice) {
        Instant now = businessClock.instant();
        Registration fresh = Registration.of(address, choice, now, until(now));
        if (!OnceOnly.add(template, List.of(fresh)).isEmpty()) {
            Query mayBeAsked = Query.query(where(ID)
                    .is(address)
                    .orOperator(where(ASK_AT).ne(null), where("askedAt").lte(now.minus(settings.pause()))));
            Update again = Update.update("choice", choice).set(ASK_AT, now).set(UNTIL, fresh.until());
            template.updateFirst(mayBeAsked, again, Registration.class);
        }
    }

    private Instant until(Instant now) {
        return now.plus(settings.confirmation());
    }

    /** Those to be asked now, the first of them. */
    List<Registration> due(int most) {
        return template.find(
                Query.query(where(ASK_AT).lte(businessClock.instant())).limit(most), Registration.class);
    }

    /** The link holds from before the question goes out: an answer may be faster than our note that it has. */
    void prepare(String address, String hash) {
        update(address, Update.update(HASH, hash));
    }

    void asked(String address) {
        Instant now = businessClock.instant();
        update(address, new Update().unset(ASK_AT).set("askedAt", now).set(UNTIL, until(now)));
    }

    /** The address was not reached; it is asked once more in a while. */
    void notAsked(String address) {
        update(address, Update.update(ASK_AT, businessClock.instant().plus(settings.retry())));
    }

    private void update(String address, Update update) {
        template.updateFirst(Query.query(where(ID).is(address)), update, Registration.class);
    }

    /** The one whose question holds the secret, while that is good. */
    Optional<Registration> behind(String hash) {
        return template.find(Query.query(where(HASH).is(hash)), Registration.class).stream()
                .filter(registration -> registration.until().isAfter(businessClock.instant()))
                .findFirst();
    }

    void forget(String address) {
        template.remove(Query.query(where(ID).is(address)), Registration.class);
    }

    /** Deletes those that have not answered in time. */
    void forgetSilent() {
        template.remove(Query.query(where(UNTIL).lte(businessClock.instant())), Registration.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan registrationsToBeAsked() {
            return IndexPlan.on(COLLECTION, ASK_AT);
        }

        @Bean
        IndexPlan registrationsBySecret() {
            return IndexPlan.on(COLLECTION, HASH);
        }

        @Bean
        IndexPlan registrationsByEnd() {
            return IndexPlan.on(COLLECTION, UNTIL);
        }
    }
}
