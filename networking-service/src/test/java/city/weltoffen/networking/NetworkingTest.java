package city.weltoffen.networking;

import city.weltoffen.networking.call.TestWatch;
import city.weltoffen.testing.RecordedDay;
import city.weltoffen.testing.WithBackends;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The service alone, over real HTTP, with a real broker and store, on the day of the recorded portal run; one for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithBackends
@Import({RecordedDay.class, TestWatch.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "weltoffen.demo=true",
            "weltoffen.calls.fetching.local=true",
            "weltoffen.calls.fetching.pause=0s",
            "weltoffen.calls.fetching.back-off=5ms",
            "weltoffen.calls.fetching.longest-back-off=20ms",
            "weltoffen.calls.fetching.connect=2s",
            "weltoffen.calls.fetching.read=3s",
            "weltoffen.calls.fetching.most-bytes=8MB",
            "weltoffen.calls.fetching.most-unpacked=16MB",
            "weltoffen.calls.sources.lock=5s",
            "weltoffen.calls.sources.silent-runs=2"
        })
public @interface NetworkingTest {}
