package city.weltoffen.notification.inbox;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.notification.later.Silences;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Brings back, on their day, the entries that readers had put off. */
@Component
final class WakeNotifications implements Job {

    private static final int BATCH = 1_000;

    private final Notifications notifications;
    private final Silences silences;
    private final LiveSignals live;

    WakeNotifications(Notifications notifications, Silences silences, LiveSignals live) {
        this.notifications = notifications;
        this.silences = silences;
        this.live = live;
    }

    @Override
    public String name() {
        return "wake-notifications";
    }

    @Override
    public void run() {
        silences.forgetEnded();
        for (List<Notification> due = notifications.due(BATCH); !due.isEmpty(); due = notifications.due(BATCH)) {
            notifications.wake(due.stream().map(Notification::id).toList());
            Set<String> readers = due.stream().map(Notification::recipient).collect(Collectors.toSet());
            readers.forEach(live::moved);
        }
    }
}
