package city.weltoffen.notification.digest;

import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.delivery.Item;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.delivery.Origin;
import city.weltoffen.notification.mail.DigestText;
import city.weltoffen.notification.mail.Mail;
import city.weltoffen.notification.mail.MailContent;
import city.weltoffen.notification.mail.MailServer;
import city.weltoffen.notification.mail.Mails;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletId;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletState;
import city.weltoffen.notification.outlet.Outlets;
import city.weltoffen.notification.outlet.Rhythm;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the digests that are due. One is begun, written with its entries by whoever is first to insert it, and completed
 * by giving it those entries and opening its delivery; whoever crashes on the way, or does it at the same time as
 * somebody else, comes to the same end. The next one begins only when the last is complete, so that no entry is in two.
 */
@Component
public class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    private final Outlets outlets;
    private final Items items;
    private final Rounds rounds;
    private final Mails mails;
    private final Deliveries deliveries;
    private final DigestText text;
    private final MailServer server;
    private final DigestSettings settings;
    private final Clock businessClock;

    Digests(
            Outlets outlets,
            Items items,
            Rounds rounds,
            Mails mails,
            Deliveries deliveries,
            DigestText text,
            MailServer server,
            DigestSettings settings,
            Clock businessClock) {
        this.outlets = outlets;
        this.items = items;
        this.rounds = rounds;
        this.mails = mails;
        this.deliveries = deliveries;
        this.text = text;
        this.server = server;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** Looks only at outlets for which something waits; one that goes wrong keeps no other from its digest. */
    public void run() {
        if (!server.isSetUp()) {
            return;
        }
        List<String> waiting = Stream.concat(rounds.open().stream(), items.outletsWithWaiting().stream())
                .distinct()
                .toList();
        for (String outlet : waiting) {
            try {
                outlets.find(new OutletId(outlet)).ifPresent(this::makeDue);
            } catch (RuntimeException failed) {
                log.error("The digest of outlet {} failed and will be made again", outlet, failed);
            }
        }
    }

    private void makeDue(Outlet outlet) {
        if (outlet.kind() != OutletKind.EMAIL) {
            return;
        }
        Round last = rounds.of(outlet.id().value());
        if (last.isOpen()) {
            make(outlet, last);
            return;
        }
        List<Item> ripe = ripe(outlet);
        Optional<Round> next = ripe.isEmpty()
                ? Optional.empty()
                : Due.at(settingsOf(outlet), last.due(), oldest(ripe), businessClock.instant())
                        .map(last::next);
        if (next.isPresent() && rounds.begin(last, next.get())) {
            make(outlet, next.get());
        }
    }

    private static Instant oldest(List<Item> some) {
        return some.stream().map(Item::insertedAt).min(Instant::compareTo).orElseThrow();
    }

    /** What may go out now, newest first. */
    private List<Item> ripe(Outlet outlet) {
        if (outlet.state() != OutletState.ACTIVE) {
            return List.of();
        }
        List<Item> waiting = items.waiting(outlet.id().value());
        return settingsOf(outlet).quietUntil(businessClock.instant()).isPresent()
                ? waiting.stream().filter(this::isUrgent).toList()
                : waiting;
    }

    private boolean isUrgent(Item item) {
        return settings.urgent().contains(item.kind());
    }

    private void make(Outlet outlet, Round round) {
        Mail mail = mails.find(round.delivery()).orElseGet(() -> mails.fix(written(outlet, round)));
        if (!mail.items().isEmpty()) {
            items.give(mail.items(), mail.id());
            deliveries.open(List.of(Delivery.opened(
                    mail.id(), outlet, mail.items().size(), businessClock.instant(), origin(outlet, mail))));
        }
        rounds.complete(round);
    }

    /** Only of what goes out at once; its newest entry made it. */
    private @Nullable Origin origin(Outlet outlet, Mail mail) {
        return settingsOf(outlet).rhythm() == Rhythm.AT_ONCE
                ? items.find(mail.items().getFirst()).map(Origin::of).orElse(null)
                : null;
    }

    private Mail written(Outlet outlet, Round round) {
        List<Item> ripe = ripe(outlet);
        List<String> ids = ripe.stream().map(Item::id).toList();
        boolean urgent = ripe.stream().anyMatch(this::isUrgent);
        return new Mail(
                round.delivery(),
                round.outlet(),
                ids,
                content(outlet, ripe),
                urgent ? true : null,
                businessClock.instant());
    }

    private @Nullable MailContent content(Outlet outlet, List<Item> ripe) {
        return ripe.isEmpty() ? null : text.write(ripe, outlet);
    }

    private static EmailSettings settingsOf(Outlet outlet) {
        return Objects.requireNonNull(outlet.email(), "an outlet for mails has settings");
    }
}
