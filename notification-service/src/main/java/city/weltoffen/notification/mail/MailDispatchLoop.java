package city.weltoffen.notification.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/** Lets every instance send, while only one at a time writes digests. */
@Component
class MailDispatchLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailDispatchLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final MailDispatch dispatch;
    private @Nullable SimpleAsyncTaskScheduler scheduler;

    MailDispatchLoop(MailDispatch dispatch) {
        this.dispatch = dispatch;
    }

    private void sendDue() {
        try {
            dispatch.run();
        } catch (RuntimeException failed) {
            log.error("Mails were not sent and will be tried again", failed);
        }
    }

    /** Also again, after it was stopped. */
    @Override
    public synchronized void start() {
        SimpleAsyncTaskScheduler fresh = new SimpleAsyncTaskScheduler();
        fresh.setVirtualThreads(true);
        fresh.setThreadNamePrefix("mails-");
        fresh.scheduleWithFixedDelay(this::sendDue, PAUSE);
        scheduler = fresh;
    }

    @Override
    public synchronized void stop() {
        if (scheduler != null) {
            scheduler.close();
            scheduler = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return scheduler != null;
    }
}
