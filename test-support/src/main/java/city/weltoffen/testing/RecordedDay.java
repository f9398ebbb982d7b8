package city.weltoffen.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Business time begins on 6 May 2026, the day of the recorded portal run. */
@TestConfiguration(proxyBeanMethods = false)
public class RecordedDay {

    @Bean
    @Primary
    Clock recordedDay() {
        Clock city = Clock.system(ZoneId.of("Europe/Berlin"));
        return Clock.offset(city, Duration.between(Instant.now(), Instant.parse("2026-05-06T10:00:00Z")));
    }
}
