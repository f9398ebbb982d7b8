package city.weltoffen.notification.digest;

import city.weltoffen.defaults.jobs.Job;
import city.weltoffen.notification.mail.MailDispatch;
import org.springframework.stereotype.Component;

/** Makes the digests that are due and sends them; what it does not get through the other instances send too. */
@Component
class SendDigests implements Job {

    private final Digests digests;
    private final MailDispatch dispatch;

    SendDigests(Digests digests, MailDispatch dispatch) {
        this.digests = digests;
        this.dispatch = dispatch;
    }

    @Override
    public String name() {
        return "send-digests";
    }

    @Override
    public void run() {
        digests.run();
        dispatch.run();
    }
}
