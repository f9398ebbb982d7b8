package city.weltoffen.notification.preview;

import city.weltoffen.defaults.jobs.Job;
import org.springframework.stereotype.Component;

/** Forgets events at which no preview looks any more. */
@Component
class ForgetHeardEvents implements Job {

    private final HeardEvents heard;

    ForgetHeardEvents(HeardEvents heard) {
        this.heard = heard;
    }

    @Override
    public String name() {
        return "forget-heard-events";
    }

    @Override
    public void run() {
        heard.forgetOld();
    }
}
