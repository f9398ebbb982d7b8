package city.weltoffen.notification.outlet;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.notification.subscription.Owner;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

/** The outlets of citizens: each has one, for mails. */
@Repository
public class CitizenOutlets {

    private static final String NAME = "public-news";

    private final Outlets outlets;
    private final EmailOutlets mails;

    CitizenOutlets(Outlets outlets, EmailOutlets mails) {
        this.outlets = outlets;
        this.mails = mails;
    }

    /** The one at an address, also when it has ended. */
    public Optional<Outlet> at(String address) {
        return outlets.store().find(where("email.address").is(address)).stream()
                .filter(outlet -> outlet.owner().readsOutside())
                .findFirst();
    }

    /** The one in whose mails the secret stands, while it goes on. */
    public Optional<Outlet> behind(String secret) {
        return mails.unsubscribable(secret)
                .filter(outlet ->
                        outlet.owner().readsOutside() && outlet.readiness().unsubscribedAt() == null);
    }

    /** Adds one whose address has said that it wants to hear. */
    public Outlet add(EmailSettings email) {
        return mails.add(Owner.newCitizen(), NAME, false, email, null);
    }

    /** Its reader wants to hear like that from now on, also again. */
    public Outlet readAs(OutletId id, EmailSettings email) {
        return outlets.store().update(id, outlet -> {
            outlet.changeEmail(NAME, false, email, null);
            outlet.resume();
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan outletsByMailbox() {
            return IndexPlan.on("outlets", "email.address");
        }
    }
}
