package city.weltoffen.notification.citizen;

import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.web.Digests;
import city.weltoffen.notification.mail.MailFault;
import city.weltoffen.notification.mail.MailServer;
import city.weltoffen.notification.outlet.CitizenOutlets;
import city.weltoffen.notification.outlet.EmailOutlets;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.subscription.Subscription;
import city.weltoffen.notification.subscription.SubscriptionDetails;
import city.weltoffen.notification.subscription.Subscriptions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Citizens who hear by e-mail of what is public. An address is pending while it is registered, confirmed while it has an
 * outlet with its rule, and ended when that outlet has; the rest is as for officials.
 */
@Component
public class Citizens {

    private final Registrations registrations;
    private final CitizenOutlets outlets;
    private final EmailOutlets all;
    private final Subscriptions subscriptions;
    private final MailServer server;
    private final Turns turns;
    private final ZoneId city;

    Citizens(
            Registrations registrations,
            CitizenOutlets outlets,
            EmailOutlets all,
            Subscriptions subscriptions,
            MailServer server,
            Turns turns,
            Clock businessClock) {
        this.registrations = registrations;
        this.outlets = outlets;
        this.all = all;
        this.subscriptions = subscriptions;
        this.server = server;
        this.turns = turns;
        this.city = businessClock.getZone();
    }

    /**
     * Lets the address be asked. What is known of it changes nothing about what the caller learns, or when.
     *
     * @throws DomainProblem {@code server-missing} when no address can be asked here
     */
    public void register(String address, NewsChoice choice) {
        if (!server.isSetUp()) {
            throw new DomainProblem(MailFault.SERVER_MISSING.code());
        }
        registrations.enter(address, choice);
    }

    /**
     * The address has answered. After a crash on the way the same answer completes it.
     *
     * @return the secret by which its choice changes
     * @throws DomainProblem {@code link-gone} when the answer is too late, or was given before
     */
    public String confirm(String token) {
        String hash = Digests.sha256(token);
        return turns.take("citizen-" + hash, () -> {
            Registration registration = registrations.behind(hash).orElseThrow(Citizens::gone);
            NewsChoice choice = registration.choice();
            EmailSettings email = choice.settings(registration.address(), city);
            Outlet outlet = outlets.at(registration.address())
                    .map(known -> outlets.readAs(known.id(), email))
                    .orElseGet(() -> outlets.add(email));
            choose(outlet, choice);
            registrations.forget(registration.address());
            return String.valueOf(outlet.unsubscribe());
        });
    }

    private void choose(Outlet outlet, NewsChoice choice) {
        SubscriptionDetails rule = choice.rule(outlet.id());
        List<Subscription> known = subscriptions.of(outlet.owner());
        if (known.isEmpty()) {
            subscriptions.add(outlet.owner(), rule);
        } else {
            subscriptions.change(known.getFirst().id(), rule);
        }
    }

    /**
     * What the reader of mails has chosen.
     *
     * @param secret that stands in them
     * @throws DomainProblem {@code link-gone} also when it has ended
     */
    public NewsChoice choice(String secret) {
        Outlet outlet = require(secret);
        return subscriptions.of(outlet.owner()).stream()
                .findFirst()
                .map(rule -> NewsChoice.of(settingsOf(outlet), rule.criteria()))
                .orElseThrow(Citizens::gone);
    }

    /** @throws DomainProblem {@code link-gone} also when it has ended */
    public void change(String secret, NewsChoice choice) {
        Outlet outlet = require(secret);
        outlets.readAs(outlet.id(), choice.settings(settingsOf(outlet).address(), city));
        choose(outlet, choice);
    }

    /** Ends it; again does nothing more. */
    public void end(String secret) {
        outlets.behind(secret).ifPresent(outlet -> all.unsubscribe(outlet.id()));
    }

    private Outlet require(String secret) {
        return outlets.behind(secret).orElseThrow(Citizens::gone);
    }

    private static EmailSettings settingsOf(Outlet outlet) {
        return Objects.requireNonNull(outlet.email(), "an outlet for mails has settings");
    }

    private static DomainProblem gone() {
        return DomainProblem.of(HttpStatus.NOT_FOUND, "link-gone");
    }
}
