package city.weltoffen.gateway.login;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts who came back from the identity provider, signed in or not. */
@Component
class LoginMeters {

    private final Counter done;
    private final Counter failed;

    LoginMeters(MeterRegistry registry) {
        this.done = logins(registry, "done");
        this.failed = logins(registry, "failed");
    }

    private static Counter logins(MeterRegistry registry, String outcome) {
        return Counter.builder("weltoffen.logins")
                .description("Sign-ins of browsers")
                .tag("outcome", outcome)
                .register(registry);
    }

    void done() {
        done.increment();
    }

    void failed() {
        failed.increment();
    }
}
