package city.weltoffen.notification.invitation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.aggregate.AggregateStores;
import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.defaults.succession.HandOver;
import city.weltoffen.notification.succession.Belongings;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All invitations; there are few. */
@Repository
public class Invitations implements Belongings {

    private final AggregateStore<Invitation> store;
    private final MongoTemplate template;
    private final InvitationSettings settings;
    private final Clock businessClock;

    Invitations(AggregateStores stores, MongoTemplate template, InvitationSettings settings, Clock businessClock) {
        this.store = stores.of(Invitation.class);
        this.template = template;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** The last first. */
    public List<Invitation> all() {
        return store.find().stream()
                .sorted(Comparator.comparing((Invitation one) -> one.id().value())
                        .reversed())
                .toList();
    }

    public Optional<Invitation> find(InvitationId id) {
        return store.find(id);
    }

    /** @throws DomainProblem {@code not-found} */
    public Invitation require(InvitationId id) {
        return store.require(id);
    }

    /** Those of people who hear with the coordinators of one of the departments. */
    public List<Invitation> hearing(Collection<String> departments) {
        return store.find(where("guest.departments").in(departments));
    }

    public Invitation add(Guest guest) {
        return store.save(Invitation.of(guest, now()));
    }

    /** @throws DomainProblem {@code invitation-mailed-often} or {@code invitation-just-mailed} */
    public Invitation mailAgain(InvitationId id) {
        return store.update(id, invitation -> invitation.mailAgain(now(), settings.mails(), settings.pause()));
    }

    /** @return as it is then, also when somebody else was first */
    public Invitation join(InvitationId id, String subject, String outlet) {
        return store.update(id, invitation -> invitation.join(subject, outlet, now()));
    }

    /** Those whose person has signed in before that moment, and with whom something may still be on its way. */
    public List<Invitation> unsettled(Instant before) {
        return store.find(where("joined.settled").is(false).and("joined.at").lt(before));
    }

    public void settle(InvitationId id) {
        store.update(id, Invitation::settle);
    }

    /** Deletes it with all that it knew. */
    public void forget(InvitationId id) {
        template.remove(Query.query(where("_id").is(id.value())), Invitation.class);
    }

    /** Who leaves hears nothing as a guest either. */
    @Override
    public void personLeft(HandOver handOver) {
        store.find(where("joined.subject").is(handOver.from())).forEach(invitation -> forget(invitation.id()));
    }

    @Override
    public void departmentFollowed(Followed followed) {
        hearing(List.of(followed.from()))
                .forEach(invitation -> store.update(invitation.id(), found -> found.departmentFollowed(followed)));
    }

    private Instant now() {
        return businessClock.instant();
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan invitationsByDepartment() {
            return IndexPlan.on("mailed-invitations", "guest.departments");
        }

        @Bean
        IndexPlan invitationsByPerson() {
            return IndexPlan.on("mailed-invitations", "joined.subject");
        }
    }
}
