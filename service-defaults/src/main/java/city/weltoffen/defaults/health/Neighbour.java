package city.weltoffen.defaults.health;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Tells whether something outside answers. However many ask, it is asked once in a moment, and nobody waits for longer
 * than a probe does, whatever its driver does.
 */
final class Neighbour implements HealthIndicator {

    private static final long MOMENT = Duration.ofSeconds(1).toNanos();
    private static final long PATIENCE = Duration.ofMillis(1500).toNanos();

    private final String name;
    private final Callable<?> question;
    private @Nullable FutureTask<?> asking;
    private @Nullable Health answer;
    private long answered;

    Neighbour(String name, Callable<?> question) {
        this.name = name;
        this.question = question;
    }

    @Override
    public synchronized Health health() {
        Health last = answer;
        if (last == null || System.nanoTime() - answered > MOMENT) {
            last = ask();
            answer = last;
            answered = System.nanoTime();
        }
        return last;
    }

    private Health ask() {
        FutureTask<?> current = asking;
        if (current == null || current.isDone()) {
            current = new FutureTask<>(question);
            asking = current;
            Thread.ofVirtual().name("health-" + name).start(current);
        }
        try {
            current.get(PATIENCE, TimeUnit.NANOSECONDS);
            return Health.up().build();
        } catch (TimeoutException silent) {
            return Health.down().withDetail("error", "no answer").build();
        } catch (ExecutionException refused) {
            return Health.down()
                    .withDetail("error", String.valueOf(refused.getCause()))
                    .build();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }
}
