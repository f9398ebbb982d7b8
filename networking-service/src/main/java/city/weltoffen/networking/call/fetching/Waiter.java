package city.weltoffen.networking.call.fetching;

import java.time.Duration;

/** The one place where fetching waits. */
@FunctionalInterface
public interface Waiter {

    void pause(Duration duration) throws InterruptedException;
}
