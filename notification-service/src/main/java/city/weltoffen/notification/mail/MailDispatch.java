package city.weltoffen.notification.mail;

import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.delivery.Sending;
import city.weltoffen.notification.outlet.EmailSettings;
import city.weltoffen.notification.outlet.Outlet;
import city.weltoffen.notification.outlet.OutletId;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.outlet.OutletState;
import city.weltoffen.notification.outlet.Outlets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the mails that are due. Instances share them by leases; one that crashes between the server's yes and its note
 * of it makes another one send the same message again, with the same id.
 */
@Component
public class MailDispatch {

    private static final Logger log = LoggerFactory.getLogger(MailDispatch.class);
    private static final int BATCH = 100;
    private static final Duration REST = Duration.ofDays(1);

    private final Deliveries deliveries;
    private final Outlets outlets;
    private final Mails mails;
    private final MailServer server;
    private final Sending sending;
    private final MailSettings settings;
    private final Clock businessClock;

    MailDispatch(
            Deliveries deliveries,
            Outlets outlets,
            Mails mails,
            MailServer server,
            Sending sending,
            MailSettings settings,
            Clock businessClock) {
        this.deliveries = deliveries;
        this.outlets = outlets;
        this.mails = mails;
        this.server = server;
        this.sending = sending;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    /** All that are due; ends early when the server is away, since each of them would hear the same. */
    public void run() {
        boolean serverAnswers = server.isSetUp();
        while (serverAnswers) {
            List<Delivery> due = deliveries.due(OutletKind.EMAIL, BATCH);
            if (due.isEmpty()) {
                return;
            }
            serverAnswers = sendAll(due);
        }
    }

    /** @return whether the server answers and another batch makes sense */
    private boolean sendAll(List<Delivery> due) {
        var round = new Round(new Semaphore(settings.senders()));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = due.stream()
                    .map(one -> threads.submit(() -> round.send(one)))
                    .toList();
            boolean goOn = true;
            for (Future<Boolean> one : all) {
                goOn &= one.get();
            }
            if (round.arrived) {
                hurry();
            }
            return goOn;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Mails will be sent again", failed.getCause());
        }
    }

    private final class Round {

        private final Semaphore places;
        private volatile boolean serverAway;
        private volatile boolean arrived;

        private Round(Semaphore places) {
            this.places = places;
        }

        /** @return whether the server answers */
        private boolean send(Delivery due) throws InterruptedException {
            places.acquire();
            try {
                if (!serverAway) {
                    deliveries.take(due, settings.longestAttempt()).ifPresent(this::attempt);
                }
                return !serverAway;
            } finally {
                places.release();
            }
        }

        private void attempt(Delivery delivery) {
            Outlet outlet = outlets.find(new OutletId(delivery.outlet())).orElse(null);
            if (outlet == null) {
                deliveries.failed(delivery, "outlet-ended", null, null);
                mails.forget(delivery.id());
            } else if (outlet.state() != OutletState.ACTIVE) {
                deliveries.putOff(delivery, businessClock.instant().plus(REST));
            } else {
                quietUntil(delivery, outlet)
                        .ifPresentOrElse(
                                end -> deliveries.putOff(delivery, end),
                                () -> sending.trace(delivery, () -> send(delivery, outlet)));
            }
        }

        /** @return whether it arrived */
        private boolean send(Delivery delivery, Outlet outlet) {
            MailContent content = mails.find(delivery.id()).map(Mail::content).orElse(null);
            if (content == null) {
                deliveries.failed(delivery, "mail-deleted", null, null);
                return false;
            }
            EmailSettings reader = settingsOf(outlet);
            String end = settings.absolute(OutletPaths.unsubscribe(String.valueOf(outlet.unsubscribe())));
            MailServer.Answer answer = server.send(new Outgoing(delivery.id(), reader.address(), content, end));
            if (answer.fault() == null) {
                deliveries.delivered(delivery, answer.said());
                arrived = true;
            } else {
                serverAway |= answer.fault().isOfServer();
                note(delivery, outlet, answer.fault(), answer);
            }
            return answer.fault() == null;
        }
    }

    private static EmailSettings settingsOf(Outlet outlet) {
        return Objects.requireNonNull(outlet.email(), "an outlet for mails has settings");
    }

    /** A mail that could not go out before the reader's quiet hours waits for their end. */
    private Optional<Instant> quietUntil(Delivery delivery, Outlet outlet) {
        return settingsOf(outlet)
                .quietUntil(businessClock.instant())
                .filter(end -> mails.find(delivery.id()).filter(Mail::isUrgent).isEmpty());
    }

    /** The server takes mails: those that have waited for it follow at once. */
    private void hurry() {
        long waiting = deliveries.hurry(OutletKind.EMAIL, MailFault.OF_SERVER, settings.longestAttempt());
        if (waiting > 0) {
            log.info("The mail server takes mails again: {} have waited for it", waiting);
        }
    }

    private void note(Delivery delivery, Outlet outlet, MailFault fault, MailServer.Answer answer) {
        log.info("Mail {} did not get through: {}", delivery.id(), fault.code());
        Instant now = businessClock.instant();
        Instant since = delivery.faultySince(MailFault::isItsOwn).orElse(now);
        boolean outOfPatience = !fault.isOfServer() && !now.isBefore(since.plus(settings.patience()));
        if (fault.isPermanent() || outOfPatience) {
            outlets.fail(outlet.id(), fault.code(), fault.isPermanent());
            deliveries.failed(delivery, fault.code(), answer.said(), null);
        } else {
            Duration pause = settings.pauseAfter(delivery.faultsSince() + 1);
            deliveries.failed(delivery, fault.code(), answer.said(), now.plus(pause));
        }
    }
}
