package city.weltoffen.notification;

import city.weltoffen.testing.WithBackends;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The service with a real mail server beside it, and a clock that tests move; one for all tests of mails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithBackends
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "weltoffen.public-url=https://weltoffen.example",
            // Its own share of events: the other tests' context has another clock.
            "spring.mongodb.database=notification-mails",
            "spring.cloud.stream.bindings.directoryCopy-in-0.group=mails.directory",
            "spring.cloud.stream.bindings.succession-in-0.group=mails.succession",
            "spring.cloud.stream.bindings.inbox-in-0.group=mails.inbox",
            "spring.cloud.stream.bindings.endedOutlets-in-0.group=mails.ended-outlets"
        })
@ContextConfiguration(initializers = TestMailServer.class)
@Import({MovableClock.Primary.class, CrashingStore.class})
public @interface MailTest {}
