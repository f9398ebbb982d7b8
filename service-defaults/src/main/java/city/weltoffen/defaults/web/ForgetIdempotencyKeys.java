package city.weltoffen.defaults.web;

import city.weltoffen.defaults.jobs.Job;
import java.time.Instant;

/** Forgets answers that nobody will ask for again; in real time, since keys are no business. */
final class ForgetIdempotencyKeys implements Job {

    private final IdempotencyKeys keys;

    ForgetIdempotencyKeys(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "forget-idempotency-keys";
    }

    @Override
    public void run() {
        keys.forgetOld(Instant.now());
    }
}
