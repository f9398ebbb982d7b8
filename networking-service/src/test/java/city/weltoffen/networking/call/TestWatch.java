package city.weltoffen.networking.call;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;

/** Calls that sources have lost, as tests need them. */
@TestConfiguration(proxyBeanMethods = false)
public class TestWatch {

    public static final Set<CallId> LOST = ConcurrentHashMap.newKeySet();

    @Bean
    @Fallback
    CallSightings testSightings() {
        return new CallSightings() {

            @Override
            public Optional<Instant> lastSeen(CallId call) {
                return Optional.empty();
            }

            @Override
            public Set<CallId> unseenSince(Instant moment) {
                return new HashSet<>(LOST);
            }
        };
    }
}
