package city.weltoffen.notification.webhook;

import city.weltoffen.notification.delivery.Deliveries;
import city.weltoffen.notification.delivery.ItemsAdded;
import city.weltoffen.notification.outlet.OutletIndex;
import city.weltoffen.notification.outlet.OutletKind;
import city.weltoffen.notification.webhook.sending.SendingSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks for what is due by webhooks, at once when something has come; each receiver has a thread of its own. */
@Component
class WebhookWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(WebhookWorker.class);

    private final OutletIndex outlets;
    private final Opening opening;
    private final Deliveries deliveries;
    private final Dispatch dispatch;
    private final WebhookProperties settings;
    private final Semaphore free;
    private final Semaphore wake = new Semaphore(0);
    private final Set<String> arrived = ConcurrentHashMap.newKeySet();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private long swept;

    WebhookWorker(
            OutletIndex outlets,
            Opening opening,
            Deliveries deliveries,
            Dispatch dispatch,
            WebhookProperties settings,
            SendingSettings sending) {
        this.outlets = outlets;
        this.opening = opening;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.settings = settings;
        this.free = new Semaphore(sending.mostAtOnce());
    }

    @EventListener
    void on(ItemsAdded added) {
        added.outlets().stream().filter(this::isWebhook).forEach(arrived::add);
        if (!arrived.isEmpty()) {
            wake.release();
        }
    }

    private boolean isWebhook(String id) {
        return outlets.find(id)
                .filter(outlet -> outlet.kind() == OutletKind.WEBHOOK)
                .isPresent();
    }

    @Override
    public void start() {
        running = true;
        swept = System.nanoTime() - settings.sweep().toNanos();
        Thread.ofVirtual().name("webhooks").start(this::work);
    }

    private void work() {
        try {
            while (running) {
                if (wake.tryAcquire(settings.pace().toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
                look();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong, the next look finds it again. */
    private void look() {
        try {
            open();
            due().forEach(this::send);
        } catch (RuntimeException failed) {
            log.warn("Webhooks wait for the next look: {}", failed.toString());
        }
    }

    /** In any order, so that many slow receivers do not always come before the others. */
    private List<String> due() {
        List<String> due = new ArrayList<>(deliveries.outletsDue(OutletKind.WEBHOOK));
        due.retainAll(Set.copyOf(outlets.active(OutletKind.WEBHOOK)));
        Collections.shuffle(due);
        return due;
    }

    private void open() {
        for (String id : Set.copyOf(arrived)) {
            arrived.remove(id);
            opening.of(id);
        }
        if (System.nanoTime() - swept >= settings.sweep().toNanos()) {
            swept = System.nanoTime();
            outlets.active(OutletKind.WEBHOOK).forEach(opening::of);
        }
    }

    private void send(String outlet) {
        if (running && !busy.contains(outlet) && free.tryAcquire()) {
            busy.add(outlet);
            Thread.ofVirtual().name("webhook").start(() -> {
                try {
                    dispatch.by(outlet);
                } catch (RuntimeException failed) {
                    log.warn("A webhook waits for the next look: {}", failed.toString());
                } finally {
                    busy.remove(outlet);
                    free.release();
                }
            });
        }
    }

    @Override
    public void stop() {
        running = false;
        wake.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
