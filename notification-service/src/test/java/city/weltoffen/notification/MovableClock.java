package city.weltoffen.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Business time that tests move. */
public final class MovableClock extends Clock {

    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);
    private final ZoneId zone = CITY;

    /** Goes on from there. */
    public void goTo(Instant moment) {
        offset.set(Duration.between(Instant.now(), moment));
    }

    public void move(Duration by) {
        offset.updateAndGet(by::plus);
    }

    /** Goes forward to the next time the clocks show that hour. */
    public void goToNext(int hour) {
        ZonedDateTime now = instant().atZone(CITY);
        ZonedDateTime today = now.toLocalDate().atTime(hour, 0).atZone(CITY);
        goTo((today.isAfter(now) ? today : today.plusDays(1)).toInstant());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), offset.get());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get());
    }

    @TestConfiguration
    static class Primary {

        @Bean
        @org.springframework.context.annotation.Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
