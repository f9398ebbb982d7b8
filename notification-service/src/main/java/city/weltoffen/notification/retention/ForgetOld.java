package city.weltoffen.notification.retention;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.Delivery;
import city.weltoffen.notification.delivery.Items;
import city.weltoffen.notification.inbox.Notifications;
import city.weltoffen.notification.mail.Mails;
import city.weltoffen.notification.outlet.Outlets;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes what is personal after its time; what is still on its way stays until it has arrived. */
@Component
class ForgetOld implements Job {

    private final Mails mails;
    private final Outlets outlets;
    private final Items items;
    private final Deliveries deliveries;
    private final Notifications notifications;
    private final RetentionSettings settings;
    private final Clock businessClock;

    ForgetOld(
            Mails mails,
            Outlets outlets,
            Items items,
            Deliveries deliveries,
            Notifications notifications,
            RetentionSettings settings,
            Clock businessClock) {
        this.mails = mails;
        this.outlets = outlets;
        this.items = items;
        this.deliveries = deliveries;
        this.notifications = notifications;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    @Override
    public String name() {
        return "forget-old-notifications";
    }

    @Override
    public void run() {
        Instant now = businessClock.instant();
        Instant lastWeek = now.minus(settings.mails());
        mails.forgetEmptyBefore(lastWeek);
        mails.writtenBefore(lastWeek).stream()
                .filter(id -> deliveries.find(id).filter(ForgetOld::isSettled).isPresent())
                .forEach(mails::forget);
        outlets.forsaken(now.minus(settings.addresses())).forEach(outlet -> outlets.forget(outlet.id()));
        Instant lastYear = now.minus(settings.inbox());
        notifications.forgetBefore(lastYear);
        items.forgetBefore(lastYear);
        deliveries.forgetBefore(lastYear);
    }

    private static boolean isSettled(Delivery delivery) {
        return delivery.state() != Delivery.State.WAITING;
    }
}
