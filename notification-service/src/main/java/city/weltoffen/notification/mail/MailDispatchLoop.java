package city.weltoffen.notification.mail;

import city.weltoffen.defaults.jobs.Recurring;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Lets every instance send, while only one at a time writes digests. */
@Component
class MailDispatchLoop extends Recurring {

    private static final Logger log = LoggerFactory.getLogger(MailDispatchLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final MailDispatch dispatch;

    MailDispatchLoop(MailDispatch dispatch) {
        super("mails");
        this.dispatch = dispatch;
    }

    @Override
    protected void schedule(TaskScheduler scheduler) {
        scheduler.scheduleWithFixedDelay(this::sendDue, PAUSE);
    }

    private void sendDue() {
        try {
            dispatch.run();
        } catch (RuntimeException failed) {
            log.error("Mails were not sent and will be tried again", failed);
        }
    }
}
