package city.weltoffen.notification;

import city.weltoffen.testing.WithBackends;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The service alone, over real HTTP, with a real broker and store; one for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithBackends
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "weltoffen.live.heartbeat=200ms",
            "weltoffen.live.most-open=7",
            "weltoffen.webhooks.sending.local=true",
            "weltoffen.webhooks.sending.answer=2s",
            "weltoffen.webhooks.pace=100ms",
            "weltoffen.webhooks.sweep=300ms",
            "weltoffen.webhooks.waits=200ms,200ms,200ms,1h"
        })
public @interface NotificationTest {}
