package city.weltoffen.defaults.consuming;

import city.weltoffen.events.EventEnvelope;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

/** A service with two groups on one topic, of which one stumbles over what it is told to. */
@SpringBootConfiguration
@EnableAutoConfiguration
class StumblingService {

    @Bean
    Consumer<Message<byte[]>> stumbling(EventConsumers consumers, Stumbling handler) {
        return consumers.of("stumbling", handler);
    }

    @Bean
    Consumer<Message<byte[]>> watching(EventConsumers consumers, Watching watchingHandler) {
        return consumers.of("watching", watchingHandler);
    }

    @Bean
    Stumbling stumblingHandler() {
        return new Stumbling();
    }

    @Bean
    Watching watchingHandler() {
        return new Watching();
    }

    /** Remembers what it has handled. */
    static class Watching implements EventHandler {

        final List<String> handled = new CopyOnWriteArrayList<>();

        @Override
        public void on(EventEnvelope event) {
            handled.add(event.id().toString());
        }
    }

    /** Fails as long as there is a cause. */
    static final class Stumbling extends Watching {

        volatile @Nullable RuntimeException cause;
        volatile boolean hold;

        @Override
        public void on(EventEnvelope event) {
            while (hold) {
                LockSupport.parkNanos(10_000_000);
            }
            RuntimeException stone = cause;
            if (stone != null && event.subject().startsWith("stone")) {
                throw new IllegalStateException("wrapped", stone);
            }
            super.on(event);
        }
    }
}
