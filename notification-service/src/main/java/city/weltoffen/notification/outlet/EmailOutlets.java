package city.weltoffen.notification.outlet;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.ExpectedVersion;
import city.weltoffen.notification.subscription.Owner;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Repository;

/** The outlets for mails: what their addresses are asked, and what those answer by secret links. */
@Repository
public class EmailOutlets {

    private final Outlets outlets;
    private final OutletSettings settings;
    private final Clock businessClock;

    EmailOutlets(Outlets outlets, OutletSettings settings, Clock businessClock) {
        this.outlets = outlets;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /**
     * Adds one.
     *
     * @param question to its address, unless that is known to be the owner's
     * @throws DomainProblem {@code outlets-too-many}
     */
    public Outlet add(
            Owner owner, String name, boolean standard, EmailSettings email, @Nullable OutletSecret question) {
        Readiness readiness = Readiness.ofAddress(confirmation(question));
        return outlets.addAtMost(
                owner,
                () -> Outlet.add(owner, OutletKind.EMAIL, name, standard, Destination.to(email), readiness, now()));
    }

    /** @throws DomainProblem {@code stale} */
    public Outlet change(
            OutletId id,
            ExpectedVersion expected,
            String name,
            boolean standard,
            EmailSettings email,
            @Nullable OutletSecret question) {
        return outlets.store()
                .update(id, expected, outlet -> outlet.changeEmail(name, standard, email, confirmation(question)));
    }

    private @Nullable Confirmation confirmation(@Nullable OutletSecret question) {
        return question == null ? null : asking(question);
    }

    private Confirmation asking(OutletSecret question) {
        return new Confirmation(question.hash(), now(), now().plus(settings.confirmation()));
    }

    /**
     * Notes that the address is asked again.
     *
     * @throws DomainProblem {@code confirmation-just-sent} when that was a moment ago
     */
    public Outlet askAgain(OutletId id, OutletSecret question) {
        return outlets.store().update(id, outlet -> {
            Confirmation before = outlet.readiness().confirmation();
            if (before != null
                    && now().isBefore(before.askedAt().plus(settings.confirmationPause()))
                    && !now().isBefore(before.askedAt())) {
                throw new DomainProblem("confirmation-just-sent");
            }
            outlet.ask(asking(question));
        });
    }

    /**
     * Notes that the question did not get through, so that it may be asked again at once.
     *
     * @param fault stable code of why
     */
    public Outlet notAsked(OutletId id, String fault) {
        return outlets.store().update(id, outlet -> outlet.notAsked(fault));
    }

    /** The one whose address was asked with that secret, not too long ago, and has not answered yet. */
    public Optional<Outlet> asked(String secret) {
        return outlets.store().find(where("confirmation.hash").is(new OutletSecret(secret).hash())).stream()
                .filter(outlet -> outlet.readiness().isAsked(now()))
                .findFirst();
    }

    /** The one in whose mails the secret stands. */
    public Optional<Outlet> unsubscribable(String secret) {
        return outlets.store().find(where("unsubscribe").is(secret)).stream().findFirst();
    }

    /** The address wants to hear. */
    public Outlet confirm(OutletId id) {
        return outlets.store().update(id, Outlet::confirm);
    }

    public Outlet unsubscribe(OutletId id) {
        return outlets.store().update(id, outlet -> outlet.unsubscribed(now()));
    }

    private Instant now() {
        return businessClock.instant();
    }

    @Configuration(proxyBeanMethods = false)
    static class Indexes {

        @Bean
        IndexPlan outletsByUnsubscribing() {
            return IndexPlan.on("outlets", "unsubscribe");
        }

        @Bean
        IndexPlan outletsByConfirmation() {
            return IndexPlan.on("outlets", "confirmation.hash");
        }
    }
}
