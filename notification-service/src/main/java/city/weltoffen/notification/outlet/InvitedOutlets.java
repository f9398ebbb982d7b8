package city.weltoffen.notification.outlet;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.aggregate.AggregateStore;
import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.notification.subscription.Owner;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

/** Outlets of invitations: the only place where the address of somebody who never signed in is kept. */
@Repository
public class InvitedOutlets {

    private final AggregateStore<Outlet> store;
    private final Clock businessClock;

    InvitedOutlets(Outlets outlets, Clock businessClock) {
        this.store = outlets.store();
        this.businessClock = businessClock;
    }

    /** Adds one that goes out at once, since the office answers for the address. */
    public Outlet add(String invitation, String name, EmailSettings email) {
        Owner owner = Owner.invitation(invitation);
        Readiness readiness = Readiness.ofAddress(null);
        return store.save(Outlet.add(
                owner, OutletKind.EMAIL, name, true, Destination.to(email), readiness, businessClock.instant()));
    }

    /** None when it has ended, or has been joined. */
    public Optional<Outlet> of(String invitation) {
        return store.find(where("owner._id").is(invitation)).stream()
                .filter(InvitedOutlets::isOfInvitation)
                .findFirst();
    }

    /** The one whose mails go to that address. */
    public Optional<Outlet> to(String address) {
        return store.find(where("owner.type").is(Owner.Type.INVITATION)).stream()
                .filter(outlet -> goesTo(address, outlet))
                .findFirst();
    }

    /** Whether mails go to that address already, by whomever. */
    public boolean isTaken(String address) {
        return store.find(where("kind").is(OutletKind.EMAIL)).stream()
                .filter(outlet -> isOfInvitation(outlet) || outlet.state() == OutletState.ACTIVE)
                .anyMatch(outlet -> goesTo(address, outlet));
    }

    /** The person whose address it is has signed in and owns it from now on; a second time changes nothing. */
    public Outlet join(Outlet outlet, String subject) {
        Owner person = Owner.person(subject);
        EmailSettings email = outlet.email();
        boolean takesAll = email != null
                && store.find(where("owner._id").is(subject)).stream()
                        .noneMatch(own -> own.standard() && goesTo(email.address(), own));
        return store.update(outlet.id(), found -> found.joined(person, takesAll));
    }

    /** Ends it, and with it the address, unless it has been joined. */
    public void end(String invitation) {
        of(invitation)
                .ifPresent(outlet -> store.update(outlet.id(), found -> {
                    if (isOfInvitation(found)) {
                        found.end();
                    }
                }));
    }

    private static boolean isOfInvitation(Outlet outlet) {
        return outlet.owner().type() == Owner.Type.INVITATION;
    }

    private static boolean goesTo(String address, Outlet outlet) {
        EmailSettings email = outlet.email();
        return email != null && email.address().equalsIgnoreCase(address);
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan outletsByKindOfOwner() {
            return IndexPlan.on("outlets", "owner.type");
        }
    }
}
